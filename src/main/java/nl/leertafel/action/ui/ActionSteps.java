package nl.leertafel.action.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import nl.leertafel.action.ActionDetails;
import nl.leertafel.action.ActionTracking;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.uikit.FieldErrors;

/** The buttons of one action, as far as the one who looks may use them. */
class ActionSteps extends Div {

    private static final int LONG_ENOUGH_TO_READ = 6_000;

    private final ActionTracking tracking;
    private final ActionDetails action;
    private final Runnable then;

    /** {@code then} shows the page again: the action changed. */
    ActionSteps(ActionTracking tracking, ActionDetails action, Runnable then) {
        this.tracking = tracking;
        this.action = action;
        this.then = then;
        addClassName("answers");
        if (action.rights().track() && action.status().isOpen()) {
            add(button("action.steps.done", this::finish));
        }
        if (action.rights().track()) {
            add(button(
                    "action.steps.track",
                    () -> new TrackDialog(tracking, action, action.status(), this::changed).open()));
        } else if (action.rights().edit()) {
            add(button("action.steps.edit", () -> new EditActionDialog(tracking, action, this::changed).open()));
        }
    }

    private Button button(String key, Runnable step) {
        var button = new Button(getTranslation(key), click -> step.run());
        button.setAriaLabel(getTranslation(
                "action.steps.of", getTranslation(key), action.action().what()));
        return button;
    }

    private void finish() {
        try {
            tracking.finish(action.id(), action.action().version());
            tell("action.steps.finished");
            then.run();
        } catch (Refusal refusal) {
            FieldErrors.show(this, refusal);
        }
    }

    private void changed() {
        tell("action.steps.saved");
        then.run();
    }

    static void tell(String key) {
        Notification.show(UI.getCurrent().getTranslation(key), LONG_ENOUGH_TO_READ, Notification.Position.BOTTOM_CENTER)
                .setAssertive(true);
    }
}
