package nl.leertafel.reflection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.leertafel.access.Permissions;
import nl.leertafel.reflection.Barometer;
import nl.leertafel.reflection.Reflecting;
import nl.leertafel.reflection.ReflectionDirectory;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.ui.SessionFrame;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.EmptyState;

/** Reflections on a session: one's own on top, then how it was, then what others let one read. */
@Route(value = ReflectionsView.PATH, layout = SessionFrame.class)
@PermitAll
class ReflectionsView extends Composite<Div> implements BeforeEnterObserver {

    static final String PATH = "reflecties";

    private final Reflecting reflecting;
    private final ReflectionDirectory directory;
    private final Barometer barometer;
    private final SessionAgenda agenda;
    private final Permissions permissions;
    private final ReflectionParts parts;

    ReflectionsView(
            Reflecting reflecting,
            ReflectionDirectory directory,
            Barometer barometer,
            SessionAgenda agenda,
            Permissions permissions,
            ReflectionParts parts) {
        this.reflecting = reflecting;
        this.directory = directory;
        this.barometer = barometer;
        this.agenda = agenda;
        this.permissions = permissions;
        this.parts = parts;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var session = agenda.details(SessionRoutes.session(event));
        var coordinates = permissions.isCoordinator(session.network());
        var wasAtTable = reflecting.wasAtTable(session.id());
        getContent().removeAll();
        reflecting.mine(session.id()).ifPresent(it -> getContent().add(parts.mine(it)));
        reflecting.card(session.id()).ifPresent(it -> getContent().add(parts.mine(it)));
        barometer
                .standing(session.id())
                .ifPresent(it -> getContent().add(new BarometerCard(barometer, session.id(), it)));
        if (wasAtTable || directory.count(session.id()) > 0) {
            getContent().add(parts.shared(session.id()));
        }
        if (coordinates) {
            if (!wasAtTable) {
                getContent().add(tally(session));
            }
            getContent().add(parts.coordinating(session));
        }
        if (getContent().getChildren().findAny().isEmpty()) {
            getContent().add(new EmptyState(getTranslation("reflection.view.notThere")));
        }
    }

    private Component tally(SessionDetails session) {
        var tally = reflecting.tally(session.id());
        var sentence = tally.written() == 0
                ? getTranslation("reflection.tally.few")
                : getTranslation("reflection.tally.count", tally.written(), tally.shared());
        var why = new Paragraph(getTranslation("reflection.tally.why"));
        why.addClassName("hint");
        return new Card(getTranslation("reflection.tally.title"), new Paragraph(sentence), why);
    }
}
