package nl.leertafel.insight.loop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.leertafel.insight.loop.ClosingLoop;
import nl.leertafel.insight.loop.LoopAnswerForm;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.ui.SessionCard;
import nl.leertafel.uikit.Card;
import org.springframework.core.annotation.Order;

/** What became of what was said and written at a session, on its overview, for who was there. */
@org.springframework.stereotype.Component
@Order(55)
class SessionLoopCard implements SessionCard {

    private final ClosingLoop loop;

    SessionLoopCard(ClosingLoop loop) {
        this.loop = loop;
    }

    @Override
    public Optional<Component> create(SessionDetails session) {
        return loop.of(session.id()).map(SessionLoopCard::card);
    }

    private static Component card(LoopAnswerForm answer) {
        var ui = UI.getCurrent();
        return new Card(
                ui.getTranslation("insight.loop.card"),
                new Paragraph(ui.getTranslation("insight.became." + answer.became())),
                new Paragraph(answer.words()));
    }
}
