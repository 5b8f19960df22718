package nl.leertafel.reflection.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import nl.leertafel.reflection.SharedWith;
import nl.leertafel.uikit.StepDialog;

/** Who reads it from now on. */
class ReadersDialog extends StepDialog {

    private final ReadersField field;
    private final Consumer<SharedWith> then;

    ReadersDialog(ReadersField field, Consumer<SharedWith> then) {
        super("reflection.mine.readers", "reflection.form.save");
        this.field = field;
        this.then = then;
        body(new Paragraph(getTranslation("reflection.readers.atOnce")), field);
    }

    @Override
    protected void confirm() {
        then.accept(field.chosen());
    }
}
