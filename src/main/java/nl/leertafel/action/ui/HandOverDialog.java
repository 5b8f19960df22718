package nl.leertafel.action.ui;

import com.vaadin.flow.component.html.Paragraph;
import nl.leertafel.action.ActionHandOver;
import nl.leertafel.action.ActionOwner;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.uikit.StepDialog;

/** Gives all that one person still has to do to somebody else. */
class HandOverDialog extends StepDialog {

    private final ActionHandOver handOver;
    private final NetworkId network;
    private final ActionOwner from;
    private final OwnerField to;
    private final Runnable then;

    HandOverDialog(
            ActionHandOver handOver, NetworkId network, ActionOwner from, OwnerField.Search people, Runnable then) {
        super("action.handOver.title", "action.handOver.yes");
        this.handOver = handOver;
        this.network = network;
        this.from = from;
        this.then = then;
        to = new OwnerField(getTranslation("action.handOver.to"), people);
        to.setRequiredIndicatorVisible(true);
        body(
                new Paragraph(
                        getTranslation("action.handOver.tells", from.name(), handOver.count(network, from.person()))),
                to);
    }

    @Override
    protected void confirm() {
        handOver.handOver(network, from.person(), to.chosen());
        then.run();
    }
}
