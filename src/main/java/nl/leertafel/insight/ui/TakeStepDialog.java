package nl.leertafel.insight.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import nl.leertafel.insight.InsightState;
import nl.leertafel.insight.StepForm;
import nl.leertafel.uikit.StepDialog;

/** The next step of an insight: where one can see it, and of a result what was expected, done, and learned. */
class TakeStepDialog extends StepDialog {

    private final InsightState to;
    private final Consumer<StepForm> then;
    private final TextArea evidence = area("evidence");
    private final TextArea expected = area("expected");
    private final TextArea done = area("done");
    private final TextArea happened = area("happened");
    private final TextArea learned = area("learned");

    TakeStepDialog(InsightState to, Consumer<StepForm> then) {
        super("insight.step.to." + to, "insight.step.to." + to);
        this.to = to;
        this.then = then;
        body(new Paragraph(getTranslation("insight.step.explanation." + to)));
        if (to.isResult()) {
            body(expected, done, happened, learned);
        }
        evidence.setHelperText(getTranslation("insight.step.evidence.help"));
        body(evidence);
    }

    @Override
    protected void confirm() {
        then.accept(new StepForm(
                to,
                evidence.getValue(),
                expected.getValue(),
                done.getValue(),
                happened.getValue(),
                learned.getValue()));
    }

    private TextArea area(String name) {
        var area = new TextArea(getTranslation("insight.step." + name));
        area.setId(name);
        area.setMaxLength(StepForm.LENGTH);
        area.setMinRows(2);
        return area;
    }
}
