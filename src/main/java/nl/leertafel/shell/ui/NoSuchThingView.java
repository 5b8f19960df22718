package nl.leertafel.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.uikit.WorkplaceFrame;

/** Something that does not exist, or not for this person: the two look the same. */
@ParentLayout(WorkplaceFrame.class)
@AnonymousAllowed
class NoSuchThingView extends ErrorNote implements HasErrorParameter<NotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        say("404");
        return 404;
    }
}
