package nl.leertafel.minutes.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import nl.leertafel.action.ActionPlan;
import nl.leertafel.kernel.Markdown;
import nl.leertafel.minutes.MinuteTaking;
import nl.leertafel.minutes.OutcomeLine;
import nl.leertafel.session.SessionId;
import nl.leertafel.uikit.StepDialog;

/** Somebody will do something because of a line that stands in the minutes. */
class AgreeDialog extends StepDialog {

    private final PlanFields fields;
    private final Consumer<ActionPlan> then;

    AgreeDialog(SessionId session, MinuteTaking taking, OutcomeLine line, Consumer<ActionPlan> then) {
        super("minutes.line.agree", "minutes.ask.agree");
        this.then = then;
        this.fields = new PlanFields(session, taking, List.of());
        fields.addClassName("stacked");
        body(new Paragraph(Markdown.plain(line.text())), fields);
    }

    @Override
    protected void confirm() {
        then.accept(fields.plan());
    }
}
