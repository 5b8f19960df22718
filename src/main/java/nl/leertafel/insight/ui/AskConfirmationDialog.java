package nl.leertafel.insight.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import nl.leertafel.insight.InsightId;
import nl.leertafel.insight.confirmation.Candidate;
import nl.leertafel.insight.confirmation.Confirming;
import nl.leertafel.uikit.StepDialog;

/** Whom to ask whether an insight is so. */
class AskConfirmationDialog extends StepDialog {

    private final Confirming confirming;
    private final InsightId insight;
    private final Runnable then;
    private final ComboBox<Candidate> person = new ComboBox<>(getTranslation("insight.confirm.person"));

    AskConfirmationDialog(Confirming confirming, InsightId insight, Runnable then) {
        super("insight.confirm.ask", "insight.confirm.send");
        this.confirming = confirming;
        this.insight = insight;
        this.then = then;
        person.setId("person");
        person.setItemLabelGenerator(Candidate::name);
        person.setItemsPageable((page, typed) -> confirming.candidates(insight, typed, page));
        person.setHelperText(getTranslation("insight.confirm.person.help"));
        body(new Paragraph(getTranslation("insight.confirm.explanation")), person);
    }

    @Override
    protected void confirm() {
        confirming.ask(
                insight, person.getValue() == null ? null : person.getValue().person());
        then.run();
    }
}
