package nl.leertafel.session.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import nl.leertafel.session.SessionDetails;

/** Why a session will not happen, and who will hear of it. */
class CancelSessionDialog extends SessionDialog {

    private final TextArea reason = new TextArea(getTranslation("session.cancel.reason"));
    private final Consumer<String> then;

    CancelSessionDialog(SessionDetails session, int peopleToTell, Consumer<String> then) {
        super("session.cancel.title", "session.actions.cancel");
        this.then = then;
        reason.setId("reason");
        reason.setHelperText(getTranslation("session.cancel.reason.help"));
        reason.setMaxLength(500);
        confirmButton().addThemeVariants(ButtonVariant.ERROR);
        body(tells(session, peopleToTell), reason);
    }

    @Override
    protected void confirm() {
        then.accept(reason.getValue());
    }
}
