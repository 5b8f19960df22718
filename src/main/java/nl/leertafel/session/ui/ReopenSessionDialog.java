package nl.leertafel.session.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import nl.leertafel.uikit.StepDialog;

/** Why a closed session is opened again. */
class ReopenSessionDialog extends StepDialog {

    private final TextArea reason = new TextArea(getTranslation("session.reopen.reason"));
    private final Consumer<String> then;

    ReopenSessionDialog(Consumer<String> then) {
        super("session.reopen.title", "session.actions.reopen");
        this.then = then;
        reason.setId("reason");
        reason.setHelperText(getTranslation("session.reopen.reason.help"));
        reason.setMaxLength(500);
        body(new Paragraph(getTranslation("session.reopen.explanation")), reason);
    }

    @Override
    protected void confirm() {
        then.accept(reason.getValue());
    }
}
