package nl.leertafel.action.ui;

import com.vaadin.flow.component.html.Paragraph;
import nl.leertafel.action.ActionDetails;
import nl.leertafel.action.ActionTracking;
import nl.leertafel.uikit.StepDialog;

/** Changes what was agreed, with whom, or by when. */
class EditActionDialog extends StepDialog {

    private final ActionTracking tracking;
    private final ActionDetails action;
    private final ActionPlanFields fields;
    private final Runnable then;

    EditActionDialog(ActionTracking tracking, ActionDetails action, Runnable then) {
        super("action.edit.title", "action.edit.save");
        this.tracking = tracking;
        this.action = action;
        this.then = then;
        var agreed = action.action();
        fields = new ActionPlanFields((typed, page) -> tracking.owners(agreed.session(), typed, page));
        fields.show(agreed);
        fields.addClassName("stacked");
        body(fields, new Paragraph(getTranslation("action.edit.tells")));
    }

    @Override
    protected void confirm() {
        tracking.edit(action.id(), action.action().version(), fields.plan());
        then.run();
    }
}
