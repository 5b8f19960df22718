package nl.leertafel.reflection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.leertafel.reflection.MyReflection;
import nl.leertafel.reflection.Reflecting;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.ui.SessionCard;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.Card;
import org.springframework.core.annotation.Order;

/** On a session's overview, for who was there: where to write what one takes along. */
@org.springframework.stereotype.Component
@Order(5)
class ReflectionCard implements SessionCard {

    private final Reflecting reflecting;

    ReflectionCard(Reflecting reflecting) {
        this.reflecting = reflecting;
    }

    @Override
    public Optional<Component> create(SessionDetails session) {
        return reflecting.mine(session.id()).map(mine -> {
            var ui = UI.getCurrent();
            return new Card(
                            ui.getTranslation("reflection.card.title"),
                            new Paragraph(ui.getTranslation("reflection.card." + state(mine))))
                    .more(
                            ui.getTranslation(mine.isWritten() ? "reflection.card.read" : "reflection.card.write"),
                            SessionRoutes.page(session.id(), ReflectionsView.PATH));
        });
    }

    private static String state(MyReflection mine) {
        if (mine.hasDraft()) {
            return "drafted";
        }
        return mine.isShared() ? "shared" : mine.isWritten() ? "written" : "open";
    }
}
