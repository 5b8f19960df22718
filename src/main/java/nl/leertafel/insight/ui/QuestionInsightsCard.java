package nl.leertafel.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.leertafel.agenda.QuestionDetails;
import nl.leertafel.agenda.ui.QuestionCard;
import nl.leertafel.insight.InsightReading;
import nl.leertafel.uikit.Card;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;

/** On a question's page: what was learned about it, and the way to its thread. */
@org.springframework.stereotype.Component
@Order(20)
class QuestionInsightsCard implements QuestionCard {

    private static final int MOST = 5;

    private final InsightReading reading;

    QuestionInsightsCard(InsightReading reading) {
        this.reading = reading;
    }

    @Override
    public Optional<Component> create(QuestionDetails question) {
        var ui = UI.getCurrent();
        var all = reading.ofQuestion(question.id(), PageRequest.of(0, MOST));
        var card = new Card(ui.getTranslation("insight.list.title"))
                .more(ui.getTranslation("insight.thread.link"), InsightRoutes.thread(question.id()));
        if (all.isEmpty()) {
            card.add(new Paragraph(ui.getTranslation("insight.onQuestion.none")));
        }
        all.forEach(it -> card.add(InsightWords.row(it).after(InsightWords.state(it.state()))));
        if (reading.makes(question.network())) {
            card.add(new Paragraph(
                    new Anchor(InsightRoutes.harvest(question.id()), ui.getTranslation("insight.list.new"))));
        }
        return Optional.of(card);
    }
}
