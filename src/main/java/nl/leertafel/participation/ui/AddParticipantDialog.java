package nl.leertafel.participation.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.NewParticipant;
import nl.leertafel.participation.SignUpOutcome;
import nl.leertafel.participation.seating.Party;
import nl.leertafel.uikit.StepDialog;

/** Writes someone down who called or came by: a name is enough. */
class AddParticipantDialog extends StepDialog {

    private final TextField name = new TextField(getTranslation("participation.add.name"));
    private final EmailField email = new EmailField(getTranslation("participation.add.email"));
    private final TextField phone = new TextField(getTranslation("participation.add.phone"));
    private final Select<Perspective> perspective = new Select<>();
    private final TextField organisation = new TextField(getTranslation("participation.add.organisation"));
    private final Paragraph full = new Paragraph();
    private final Consumer<NewParticipant> then;

    /** @param outlook what a party would get that is written down now */
    AddParticipantDialog(Function<Party, SignUpOutcome> outlook, Consumer<NewParticipant> then) {
        super("participation.add.title", "participation.add.save");
        this.then = then;
        name.setId("name");
        name.setRequiredIndicatorVisible(true);
        email.setId("email");
        email.setHelperText(getTranslation("participation.add.email.help"));
        phone.setId("phone");
        perspective.setId("perspective");
        perspective.setLabel(getTranslation("participation.add.perspective"));
        perspective.setItems(Perspective.values());
        perspective.setItemLabelGenerator(it -> getTranslation("network.perspective." + it));
        // not marked as required: Vaadin says so on a button, where it means nothing to a screen reader
        perspective.setPlaceholder(getTranslation("participation.public.choose"));
        organisation.setId("organisation");
        full.addClassName("missing");
        full.setVisible(false);
        perspective.addValueChangeListener(change -> foretell(outlook.apply(Party.one(change.getValue()))));
        body(full, name, perspective, email, phone, organisation);
    }

    @Override
    protected void confirm() {
        if (name.isEmpty()) {
            throw Refusal.at("name", "kernel.text.empty");
        }
        if (perspective.getValue() == null) {
            throw Refusal.at("perspective", "participation.add.perspective.missing");
        }
        then.accept(new NewParticipant(
                name.getValue(),
                EmailAddress.ofNullable(email.getValue()),
                phone.getValue(),
                perspective.getValue(),
                organisation.getValue()));
    }

    private void foretell(SignUpOutcome outcome) {
        full.setVisible(!outcome.isAccepted());
        outcome.placeInLine().ifPresent(place -> full.setText(getTranslation("participation.add.full", place)));
    }
}
