package nl.leertafel.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leertafel.shell.Incident;
import nl.leertafel.uikit.WorkplaceFrame;

/** A page that could not be shown for a reason nobody foresaw. */
@ParentLayout(WorkplaceFrame.class)
@AnonymousAllowed
class IncidentView extends ErrorNote implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        say("500", Incident.of(parameter.getException()).id());
        return 500;
    }
}
