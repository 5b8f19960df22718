package nl.leertafel.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.uikit.WorkplaceFrame;

/** A rule that says no while a page opens, in its own words. */
@ParentLayout(WorkplaceFrame.class)
@AnonymousAllowed
class RefusedView extends ErrorNote implements HasErrorParameter<Refusal> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> parameter) {
        var refusal = parameter.getException();
        saySentence("409", getTranslation(refusal.key(), refusal.arguments()));
        return 409;
    }
}
