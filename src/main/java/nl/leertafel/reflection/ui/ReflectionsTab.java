package nl.leertafel.reflection.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import nl.leertafel.reflection.Reflecting;
import nl.leertafel.reflection.ReflectionDirectory;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.session.ui.SessionTab;
import org.springframework.core.annotation.Order;

/** The tab with the reflections on a session, from its start on, for who was there, who may read one, and its coordinators. */
@org.springframework.stereotype.Component
@Order(40)
class ReflectionsTab implements SessionTab {

    private final Reflecting reflecting;
    private final ReflectionDirectory directory;
    private final Clock clock;

    ReflectionsTab(Reflecting reflecting, ReflectionDirectory directory, Clock clock) {
        this.reflecting = reflecting;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "reflection.tab";
    }

    @Override
    public String path() {
        return ReflectionsView.PATH;
    }

    @Override
    public boolean visible(SessionDetails session, boolean coordinator) {
        var isHeld = session.status() == SessionStatus.PUBLISHED || session.status() == SessionStatus.CLOSED;
        return (isHeld && coordinator && session.hasStarted(clock.instant()))
                || reflecting.mine(session.id()).isPresent()
                || directory.count(session.id()) > 0;
    }

    @Override
    public Class<? extends Component> view() {
        return ReflectionsView.class;
    }
}
