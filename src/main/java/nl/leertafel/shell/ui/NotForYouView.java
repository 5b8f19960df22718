package nl.leertafel.shell.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leertafel.uikit.WorkplaceFrame;

/** A page this person may not open; it looks like a page that does not exist. */
@ParentLayout(WorkplaceFrame.class)
@AnonymousAllowed
class NotForYouView extends ErrorNote implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        say("404");
        return 404;
    }
}
