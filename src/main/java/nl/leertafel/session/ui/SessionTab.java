package nl.leertafel.session.ui;

import com.vaadin.flow.component.Component;
import nl.leertafel.session.SessionDetails;

/** A page of a session that a module contributes; a bean, ordered with {@code @Order}. */
public interface SessionTab {

    /** Key of the words on the tab. */
    String titleKey();

    /** Last part of the address, such as {@code aan-tafel}; the page itself hangs in {@link SessionFrame}. */
    String path();

    /** Whether this tab has anything for the person who looks; the page checks again. */
    boolean visible(SessionDetails session, boolean coordinator);

    /** The page behind the tab. */
    Class<? extends Component> view();
}
