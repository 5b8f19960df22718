package nl.leertafel.action.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import nl.leertafel.action.ActionOwner;
import nl.leertafel.action.ActionPlan;
import nl.leertafel.action.ActionSummary;
import nl.leertafel.uikit.DayField;

/** What, who, and by when: the three things one fills in to agree something; and who helps. */
class ActionPlanFields extends Div {

    private final TextField what = new TextField(getTranslation("action.what"));
    private final OwnerField owner;
    private final HelpersField helpers;
    private final DayField dueOn = new DayField(getTranslation("action.dueOn"));

    ActionPlanFields(OwnerField.Search people) {
        owner = new OwnerField(getTranslation("action.owner"), people);
        helpers = new HelpersField(people);
        what.setId("what");
        what.setMaxLength(ActionPlan.WHAT_LENGTH);
        what.addClassName("what");
        what.setRequiredIndicatorVisible(true);
        owner.setRequiredIndicatorVisible(true);
        owner.setHelperText(getTranslation("action.owner.help"));
        dueOn.setId("dueOn");
        dueOn.setRequiredIndicatorVisible(true);
        addClassName("action-plan");
        add(what, owner, dueOn, helpers);
    }

    ActionPlan plan() {
        return ActionPlan.of(what.getValue(), owner.chosen(), dueOn.getValue()).helpedBy(helpers.chosen());
    }

    void show(ActionSummary agreed) {
        what.setValue(agreed.what());
        owner.setValue(new ActionOwner(agreed.owner(), agreed.ownerName(), false));
        helpers.show(agreed.helpers());
        dueOn.setValue(agreed.dueOn());
    }

    /** Room for the next one; the day stays, because what is agreed at one table is often due together. */
    void clear() {
        what.clear();
        owner.clear();
        helpers.clear();
        what.focus();
    }

    void from(LocalDate first) {
        dueOn.setInitialPosition(first);
    }
}
