package nl.leertafel.admin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.function.SerializableConsumer;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.uikit.FieldErrors;

/** Asks for the right address of someone whose mail did not arrive. */
class CorrectAddressDialog extends Dialog {

    private final EmailField email = new EmailField(getTranslation("admin.undelivered.email"));
    private final SerializableConsumer<EmailAddress> then;

    CorrectAddressDialog(String address, SerializableConsumer<EmailAddress> then) {
        this.then = then;
        setHeaderTitle(getTranslation("admin.undelivered.correct"));
        email.setId("email");
        email.setValue(address);
        email.setHelperText(getTranslation("admin.undelivered.emailHelp"));
        email.setWidthFull();
        add(email);
        getFooter().add(no(), yes());
    }

    private Button no() {
        return new Button(getTranslation("uikit.ask.no"), click -> close());
    }

    private Button yes() {
        var yes = new Button(getTranslation("admin.undelivered.correctAndSend"), click -> send());
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        return yes;
    }

    private void send() {
        try {
            then.accept(new EmailAddress(email.getValue()));
            close();
        } catch (Refusal refusal) {
            FieldErrors.show(email, refusal);
        }
    }
}
