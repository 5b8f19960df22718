package nl.leertafel.action.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.leertafel.action.ActionDetails;
import nl.leertafel.action.ActionProgress;
import nl.leertafel.action.ActionStatus;
import nl.leertafel.action.ActionTracking;
import nl.leertafel.uikit.DayField;
import nl.leertafel.uikit.StepDialog;

/** How it goes with an action. Dropping it asks why; who agreed it gets on to changing it from here. */
class TrackDialog extends StepDialog {

    private final ActionTracking tracking;
    private final ActionDetails action;
    private final Runnable then;
    private final RadioButtonGroup<ActionStatus> status = new RadioButtonGroup<>();
    private final DayField dueOn = new DayField(getTranslation("action.dueOn"));
    private final TextArea reason = new TextArea(getTranslation("action.track.reason"));

    TrackDialog(ActionTracking tracking, ActionDetails action, ActionStatus wanted, Runnable then) {
        super("action.track.title", "action.track.save");
        this.tracking = tracking;
        this.action = action;
        this.then = then;
        status.setId("status");
        status.setLabel(getTranslation("action.track.how"));
        status.setItems(choices());
        status.setItemLabelGenerator(it -> getTranslation("action.status." + it));
        status.addValueChangeListener(change -> {
            reason.setVisible(change.getValue() == ActionStatus.DROPPED);
            dueOn.setVisible(change.getValue().isOpen() && action.status().isOpen());
        });
        reason.setId("reason");
        reason.setHelperText(getTranslation("action.track.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setVisible(false);
        dueOn.setId("dueOn");
        dueOn.setValue(action.action().dueOn());
        dueOn.setHelperText(getTranslation("action.track.later"));
        dueOn.setVisible(action.status().isOpen());
        status.setValue(wanted);
        body(new Paragraph(action.action().what()), status, dueOn, reason);
        if (action.rights().edit()) {
            body(edit());
        }
    }

    @Override
    protected void confirm() {
        var day = dueOn.isVisible() ? dueOn.getValue() : action.action().dueOn();
        tracking.tell(
                action.id(), action.action().version(), ActionProgress.of(status.getValue(), day, reason.getValue()));
        then.run();
    }

    /** What is closed is opened again before anything else happens to it. */
    private List<ActionStatus> choices() {
        return action.status().isOpen() ? List.of(ActionStatus.values()) : List.of(action.status(), ActionStatus.OPEN);
    }

    private Button edit() {
        var edit = new Button(getTranslation("action.track.edit"), click -> {
            close();
            new EditActionDialog(tracking, action, then).open();
        });
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        return edit;
    }
}
