package nl.leertafel.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.function.SerializableConsumer;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Refusal;

/** Asks for the right address of someone whose mail did not arrive. */
public class AddressDialog extends Dialog {

    private final EmailField email = new EmailField(getTranslation("uikit.address.email"));
    private final String yes;
    private final SerializableConsumer<EmailAddress> then;

    /**
     * @param address what is known now
     * @param yes the verb of what will happen
     * @param help what becomes of the address
     */
    public AddressDialog(String address, String yes, String help, SerializableConsumer<EmailAddress> then) {
        this.yes = yes;
        this.then = then;
        setHeaderTitle(getTranslation("uikit.address.title"));
        email.setId("email");
        email.setValue(address);
        email.setHelperText(help);
        email.setWidthFull();
        add(email);
        getFooter().add(no(), yes());
    }

    private Button no() {
        return new Button(getTranslation("uikit.ask.no"), click -> close());
    }

    private Button yes() {
        var button = new Button(yes, click -> send());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
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
