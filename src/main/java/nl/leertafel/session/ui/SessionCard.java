package nl.leertafel.session.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.leertafel.session.SessionDetails;

/** What a module has to tell on a session's overview, to the one who looks; a bean, ordered with {@code @Order}. */
public interface SessionCard {

    /** Empty when there is nothing to tell. */
    Optional<Component> create(SessionDetails session);
}
