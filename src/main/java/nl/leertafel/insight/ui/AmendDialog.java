package nl.leertafel.insight.ui;

import com.vaadin.flow.component.notification.Notification;
import nl.leertafel.agenda.QuestionDirectory;
import nl.leertafel.insight.InsightDetails;
import nl.leertafel.insight.InsightKeeping;
import nl.leertafel.minutes.Kept;
import nl.leertafel.uikit.StepDialog;

/** Other words for an insight; where somebody else wrote some meanwhile, both stand there. */
class AmendDialog extends StepDialog {

    private static final int LONG_ENOUGH_TO_READ = 6_000;

    private final InsightKeeping keeping;
    private final transient InsightDetails insight;
    private final InsightFields fields;
    private final Runnable then;

    AmendDialog(InsightKeeping keeping, QuestionDirectory questions, InsightDetails insight, Runnable then) {
        super("insight.amend", "insight.amend.save");
        this.keeping = keeping;
        this.insight = insight;
        this.then = then;
        this.fields = new InsightFields(questions, insight.network(), insight.question()).show(insight.text());
        body(fields);
    }

    @Override
    protected void confirm() {
        var kept = keeping.amend(insight.id(), insight.version(), fields.question(), fields.text());
        if (kept == Kept.BOTH) {
            Notification.show(
                            getTranslation("insight.amend.both"),
                            LONG_ENOUGH_TO_READ,
                            Notification.Position.BOTTOM_CENTER)
                    .setAssertive(true);
        }
        then.run();
    }
}
