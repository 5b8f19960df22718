package nl.leertafel.session.programme.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionSummary;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.StepDialog;

/** Takes what was not done along to another session. */
class CarryOverDialog extends StepDialog {

    private final CarryOverField target;
    private final Consumer<SessionId> then;

    CarryOverDialog(List<SessionSummary> targets, int parts, SpokenTime time, Consumer<SessionId> then) {
        super("session.programme.carry", "session.programme.carry.yes");
        this.then = then;
        target = new CarryOverField(targets, time).first(targets);
        body(
                new Paragraph(getTranslation(
                        targets.isEmpty() ? "session.programme.carry.nowhere" : "session.programme.carry.explanation",
                        parts)),
                target);
        target.setVisible(!targets.isEmpty());
        confirmButton().setEnabled(!targets.isEmpty());
    }

    @Override
    protected void confirm() {
        then.accept(target.target().orElseThrow(() -> Refusal.at("target", "session.programme.carry.target")));
    }
}
