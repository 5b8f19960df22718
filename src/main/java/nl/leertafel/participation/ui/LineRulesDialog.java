package nl.leertafel.participation.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.participation.LineRules;
import nl.leertafel.participation.SeatPlanning;
import nl.leertafel.uikit.StepDialog;

/** How long a free seat is held for who waits, and from when on it is for whoever comes first; for a whole network. */
class LineRulesDialog extends StepDialog {

    private static final int NOT_A_NUMBER = -1;

    private final SeatPlanning planning;
    private final NetworkId network;
    private final Runnable then;
    private final IntegerField offerHours = new IntegerField(getTranslation("participation.line.offerHours"));
    private final IntegerField cutOffHours = new IntegerField(getTranslation("participation.line.cutOffHours"));

    LineRulesDialog(SeatPlanning planning, NetworkId network, Runnable then) {
        super("participation.line.title", "participation.line.save");
        this.planning = planning;
        this.network = network;
        this.then = then;
        var rules = planning.lineRules(network);
        offerHours.setId("offerHours");
        offerHours.setHelperText(getTranslation("participation.line.offerHours.help"));
        offerHours.setValue(rules.offerHours());
        cutOffHours.setId("cutOffHours");
        cutOffHours.setHelperText(getTranslation("participation.line.cutOffHours.help"));
        cutOffHours.setValue(rules.cutOffHours());
        body(new Paragraph(getTranslation("participation.line.intro")), offerHours, cutOffHours);
    }

    @Override
    protected void confirm() {
        planning.changeLineRules(network, new LineRules(hours(offerHours), hours(cutOffHours)));
        then.run();
    }

    private static int hours(IntegerField field) {
        return field.isEmpty() ? NOT_A_NUMBER : field.getValue();
    }
}
