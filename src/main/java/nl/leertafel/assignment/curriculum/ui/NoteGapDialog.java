package nl.leertafel.assignment.curriculum.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.leertafel.assignment.curriculum.GapForm;
import nl.leertafel.uikit.StepDialog;

/** A lecturer writes down what practice asked that their education does not teach. */
class NoteGapDialog extends StepDialog {

    private final TextField asked = new TextField(getTranslation("assignment.curriculum.asked"));
    private final TextArea missing = new TextArea(getTranslation("assignment.curriculum.missing"));
    private final Consumer<GapForm> then;

    NoteGapDialog(String title, Consumer<GapForm> then) {
        super("assignment.curriculum.note", "assignment.curriculum.save");
        this.then = then;
        asked.setId("asked");
        asked.setMaxLength(GapForm.ASKED_LENGTH);
        asked.setValue(title);
        missing.setId("missing");
        missing.setMaxLength(GapForm.MISSING_LENGTH);
        missing.setMinRows(3);
        missing.setHelperText(getTranslation("assignment.curriculum.missing.help"));
        body(asked, missing, new Paragraph(getTranslation("assignment.curriculum.readers")));
    }

    @Override
    protected void confirm() {
        then.accept(new GapForm(asked.getValue(), missing.getValue()));
    }
}
