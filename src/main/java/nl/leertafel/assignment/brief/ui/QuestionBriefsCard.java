package nl.leertafel.assignment.brief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.leertafel.agenda.QuestionDetails;
import nl.leertafel.agenda.ui.QuestionCard;
import nl.leertafel.assignment.brief.BriefPool;
import nl.leertafel.assignment.brief.BriefWriting;
import nl.leertafel.uikit.Card;
import org.springframework.core.annotation.Order;

/** On a question’s page: what was asked of students about it, and where one asks it. */
@org.springframework.stereotype.Component
@Order(58)
class QuestionBriefsCard implements QuestionCard {

    private static final int MOST = 10;

    private final BriefPool pool;
    private final BriefWriting writing;

    QuestionBriefsCard(BriefPool pool, BriefWriting writing) {
        this.pool = pool;
        this.writing = writing;
    }

    @Override
    public Optional<Component> create(QuestionDetails question) {
        var ui = UI.getCurrent();
        var writes = writing.mayWrite(question.network(), question.id());
        var briefs = pool.ofQuestion(question.id(), MOST);
        if (briefs.isEmpty() && !writes) {
            return Optional.empty();
        }
        var card = new Card(ui.getTranslation("assignment.brief.list.title"));
        briefs.forEach(it -> card.add(BriefWords.row(it).after(BriefWords.status(it.status()))));
        if (briefs.isEmpty()) {
            card.add(new Paragraph(ui.getTranslation("assignment.brief.onQuestion.none")));
        }
        if (writes) {
            card.add(new Paragraph(
                    new Anchor(BriefRoutes.newAbout(question.id()), ui.getTranslation("assignment.brief.list.new"))));
        }
        return Optional.of(card);
    }
}
