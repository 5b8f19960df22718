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
import nl.leertafel.reflection.Reflecting;
import nl.leertafel.reflection.ReflectionDirectory;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.ui.SessionFrame;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.SpokenTime;

/** Reflections on a session: one's own on top, then what others at the table shared. */
@Route(value = ReflectionsView.PATH, layout = SessionFrame.class)
@PermitAll
class ReflectionsView extends Composite<Div> implements BeforeEnterObserver {

    static final String PATH = "reflecties";

    private final Reflecting reflecting;
    private final ReflectionDirectory directory;
    private final SessionAgenda agenda;
    private final Permissions permissions;
    private final SpokenTime time;

    ReflectionsView(
            Reflecting reflecting,
            ReflectionDirectory directory,
            SessionAgenda agenda,
            Permissions permissions,
            SpokenTime time) {
        this.reflecting = reflecting;
        this.directory = directory;
        this.agenda = agenda;
        this.permissions = permissions;
        this.time = time;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var session = agenda.details(SessionRoutes.session(event));
        var mine = reflecting.mine(session.id());
        var reads = reflecting.wasAtTable(session.id());
        getContent().removeAll();
        mine.ifPresent(it -> getContent().add(new MyReflectionCard(reflecting, time, it)));
        if (reads) {
            getContent().add(new SharedReflections(directory, session.id(), time));
        } else if (permissions.isCoordinator(session.network())) {
            getContent().add(tally(session));
        } else if (mine.isEmpty()) {
            getContent().add(new EmptyState(getTranslation("reflection.view.notThere")));
        }
    }

    private Component tally(SessionDetails session) {
        var tally = reflecting.tally(session.id());
        var sentence = tally.tooFew()
                ? getTranslation("reflection.tally.tooFew")
                : getTranslation("reflection.tally.count", tally.written(), tally.shared());
        var why = new Paragraph(getTranslation("reflection.tally.why"));
        why.addClassName("hint");
        return new Card(getTranslation("reflection.tally.title"), new Paragraph(sentence), why);
    }
}
