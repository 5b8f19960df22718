package nl.leertafel.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Optional;
import nl.leertafel.participation.Answer;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.ui.SessionCard;
import nl.leertafel.uikit.Card;
import org.springframework.core.annotation.Order;

/** On a session's overview: what one answered oneself, and the buttons to answer or change it. */
@org.springframework.stereotype.Component
@Order(10)
class MyAnswerCard implements SessionCard {

    private final Answers answers;
    private final Clock clock;

    MyAnswerCard(Answers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public Optional<Component> create(SessionDetails session) {
        if (!session.isPublished() || session.isOver(clock.instant())) {
            return Optional.empty();
        }
        var mine = answers.mine(session.id());
        var card = new Card(UI.getCurrent().getTranslation("participation.card.mine"), sentence(mine));
        var status = mine.map(Answer::status).orElse(null);
        if (status != ParticipationStatus.CANCELLED) {
            card.add(new AnswerButtons(answers, session.id(), session.title(), status));
        }
        return Optional.of(card);
    }

    private static Paragraph sentence(Optional<Answer> mine) {
        var ui = UI.getCurrent();
        return new Paragraph(
                mine.map(it -> ui.getTranslation("participation.answer.status." + it.status(), it.placeInLine()))
                        .orElseGet(() -> ui.getTranslation("participation.card.none")));
    }
}
