package nl.leertafel.minutes.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import nl.leertafel.minutes.OutcomeForm;
import nl.leertafel.uikit.StepDialog;

/** Other words for one line. */
class EditLineDialog extends StepDialog {

    private final TextArea text = new TextArea(getTranslation("minutes.edit.text"));
    private final Consumer<String> then;

    EditLineDialog(String words, Consumer<String> then) {
        super("minutes.line.edit", "minutes.edit.save");
        this.then = then;
        text.setId("text");
        text.setMaxLength(OutcomeForm.TEXT_LENGTH);
        text.setMinRows(3);
        text.setValue(words);
        body(text);
    }

    @Override
    protected void confirm() {
        then.accept(text.getValue());
    }
}
