package nl.leertafel.insight.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.leertafel.assignment.HandInLine;
import nl.leertafel.insight.InsightId;
import nl.leertafel.insight.source.Harvesting;
import nl.leertafel.insight.source.SourceChoice;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.uikit.StepDialog;

/** Which work that was handed in to this lecturer an insight comes from. */
class AddWorkDialog extends StepDialog {

    private final Harvesting harvesting;
    private final InsightId insight;
    private final Runnable then;
    private final ComboBox<HandInLine> work = new ComboBox<>(getTranslation("insight.source.kind.STUDENT_WORK"));

    AddWorkDialog(Harvesting harvesting, InsightId insight, List<HandInLine> handedIn, Runnable then) {
        super("insight.source.addWork", "insight.source.add");
        this.harvesting = harvesting;
        this.insight = insight;
        this.then = then;
        work.setId("work");
        work.setItemLabelGenerator(it -> it.title() + " · " + it.groupName());
        work.setItems(handedIn);
        body(new Paragraph(getTranslation("insight.source.addWork.explanation")), work);
    }

    @Override
    protected void confirm() {
        if (work.getValue() == null) {
            throw Refusal.at("work", "insight.source.work.missing");
        }
        harvesting.add(insight, new SourceChoice.OfWork(work.getValue().id()));
        then.run();
    }
}
