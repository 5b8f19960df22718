package nl.leertafel.invitation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import nl.leertafel.invitation.reminding.ReminderPlanning;
import nl.leertafel.invitation.reminding.ReminderRules;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.uikit.StepDialog;

/** When people are reminded of a session; for a whole network. */
class ReminderRulesDialog extends StepDialog {

    private static final int NOT_A_NUMBER = -1;

    private final transient ReminderPlanning planning;
    private final transient NetworkId network;
    private final IntegerField early = new IntegerField(getTranslation("invitation.reminder.rules.early"));
    private final IntegerField late = new IntegerField(getTranslation("invitation.reminder.rules.late"));
    private final Checkbox asks = new Checkbox(getTranslation("invitation.reminder.rules.asks"));

    ReminderRulesDialog(ReminderPlanning planning, NetworkId network) {
        super("invitation.reminder.rules.title", "invitation.reminder.rules.save");
        this.planning = planning;
        this.network = network;
        var rules = planning.rules(network);
        early.setId("earlyDays");
        early.setHelperText(getTranslation("invitation.reminder.rules.early.help"));
        early.setValue(rules.earlyDays());
        late.setId("lateDays");
        late.setHelperText(getTranslation("invitation.reminder.rules.late.help"));
        late.setValue(rules.lateDays());
        asks.setValue(rules.asksAgain());
        body(new Paragraph(getTranslation("invitation.reminder.rules.intro")), early, late, asks);
    }

    @Override
    protected void confirm() {
        planning.change(network, new ReminderRules(days(early), days(late), asks.getValue()));
    }

    private static int days(IntegerField field) {
        return field.isEmpty() ? NOT_A_NUMBER : field.getValue();
    }
}
