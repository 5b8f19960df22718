package nl.leertafel.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leertafel.uikit.WorkplaceFrame;

/** An address of the workplace that leads nowhere, or not for this person. */
@ParentLayout(WorkplaceFrame.class)
@AnonymousAllowed
class NoSuchPageView extends ErrorNote implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        say("404");
        return 404;
    }
}
