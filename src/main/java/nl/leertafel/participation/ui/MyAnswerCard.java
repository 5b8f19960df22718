package nl.leertafel.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leertafel.participation.Answer;
import nl.leertafel.participation.AnswerText;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.Standing;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.ui.SessionCard;
import nl.leertafel.uikit.Card;
import org.springframework.core.annotation.Order;

/** On a session's overview: what one answered oneself, and the buttons to answer or change it. */
@org.springframework.stereotype.Component
@Order(10)
class MyAnswerCard implements SessionCard {

    private final Answers answers;
    private final AnswerText words;
    private final Clock clock;

    MyAnswerCard(Answers answers, AnswerText words, Clock clock) {
        this.answers = answers;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Optional<Component> create(SessionDetails session) {
        if (!session.isPublished() || session.isOver(clock.instant())) {
            return Optional.empty();
        }
        var ui = UI.getCurrent();
        var mine = answers.mine(session.id());
        var card = new Card(ui.getTranslation("participation.card.mine"));
        mine.ifPresentOrElse(
                it -> sentences(it).forEach(card::add),
                () -> card.add(new Paragraph(ui.getTranslation("participation.card.none"))));
        card.add(new AnswerButtons(
                answers,
                words,
                session.id(),
                session.title(),
                mine.map(Answer::status).orElse(null),
                mine.map(Answer::standing).orElse(Standing.FREE)));
        return Optional.of(card);
    }

    private List<Paragraph> sentences(Answer mine) {
        var locale = UI.getCurrent().getLocale();
        var headline = new Paragraph(words.headline(mine, locale));
        headline.addClassName("headline");
        return Stream.concat(
                        Stream.of(headline),
                        words.details(mine, locale).stream().map(Paragraph::new))
                .toList();
    }
}
