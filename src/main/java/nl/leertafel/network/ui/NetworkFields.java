package nl.leertafel.network.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.network.NetworkForm;
import nl.leertafel.uikit.MarkdownField;

/** Everything an administrator fills in about a network. */
class NetworkFields extends Composite<Div> {

    private static final String PETROL = "#0b6557";

    private final TextField name = text("name", 120);
    private final TextField slug = text("slug", 60);
    private final TextField region = text("region", 120);
    private final MarkdownField description = new MarkdownField(getTranslation("network.form.description"));
    private final TextField colour = text("colour", 7);
    private final EmailField mailbox = new EmailField(getTranslation("network.form.mailbox"));
    private final TextField contactName = text("contactName", 120);
    private final TextField contactPhone = text("contactPhone", 40);
    private final RadioButtonGroup<Language> language = new RadioButtonGroup<>(getTranslation("people.form.language"));

    NetworkFields() {
        slug.setHelperText(getTranslation("network.form.slug.help"));
        description.setId("description");
        colour.setValue(PETROL);
        colour.setSuffixComponent(colourPicker());
        mailbox.setId("email");
        mailbox.setManualValidation(true);
        mailbox.setRequiredIndicatorVisible(true);
        mailbox.setHelperText(getTranslation("network.form.mailbox.help"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(it -> getTranslation("people.language." + it));
        language.setValue(Language.NL);
        getContent().addClassName("form");
        getContent().add(name, slug, region, description, colour, mailbox, contactName, contactPhone, language);
    }

    void show(NetworkDetails network) {
        name.setValue(network.name());
        slug.setValue(network.slug());
        slug.setReadOnly(true);
        slug.setHelperText(getTranslation("network.form.slug.stays"));
        region.setValue(network.region());
        description.setValue(network.description());
        colour.setValue(network.colour());
        mailbox.setValue(network.mailbox().value());
        contactName.setValue(network.contactName());
        contactPhone.setValue(network.contactPhone());
        language.setValue(network.language());
    }

    NetworkForm form() {
        return new NetworkForm(
                name.getValue(),
                slug.getValue(),
                region.getValue(),
                description.getValue(),
                colour.getValue(),
                new EmailAddress(mailbox.getValue()),
                contactName.getValue(),
                contactPhone.getValue(),
                language.getValue());
    }

    private Input colourPicker() {
        var picker = new Input();
        picker.setType("color");
        picker.setAriaLabel(getTranslation("network.form.colour"));
        picker.addValueChangeListener(change -> colour.setValue(change.getValue()));
        colour.addValueChangeListener(change -> picker.setValue(change.getValue()));
        picker.setValue(PETROL);
        return picker;
    }

    private TextField text(String field, int max) {
        var text = new TextField(getTranslation("network.form." + field));
        text.setId(field);
        text.setMaxLength(max);
        text.setRequiredIndicatorVisible(true);
        return text;
    }
}
