package nl.leertafel.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.people.Channel;
import nl.leertafel.people.PersonDetails;
import nl.leertafel.people.PersonForm;

/** Who someone is and how to reach them. */
public class PersonFields extends Composite<Div> {

    private final TextField name = new TextField(getTranslation("people.form.name"));
    private final EmailField email = new EmailField(getTranslation("people.form.email"));
    private final TextField phone = new TextField(getTranslation("people.form.phone"));
    private final RadioButtonGroup<Channel> channel = new RadioButtonGroup<>(getTranslation("people.form.channel"));
    private final RadioButtonGroup<Language> language = new RadioButtonGroup<>(getTranslation("people.form.language"));

    public PersonFields() {
        name.setId("name");
        name.setMaxLength(PersonForm.NAME_LENGTH);
        name.setRequiredIndicatorVisible(true);
        email.setId("email");
        email.setManualValidation(true);
        phone.setId("phone");
        phone.setMaxLength(PersonForm.PHONE_LENGTH);
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(it -> getTranslation("people.channel." + it));
        channel.setValue(Channel.MAIL);
        language.setItems(Language.values());
        language.setItemLabelGenerator(it -> getTranslation("people.language." + it));
        language.setValue(Language.of(getLocale()));
        getContent().addClassName("form");
        getContent().add(name, email, phone, channel, language);
    }

    public PersonFields show(PersonDetails person) {
        name.setValue(person.name());
        email.setValue(person.email() == null ? "" : person.email().value());
        phone.setValue(person.phone() == null ? "" : person.phone());
        channel.setValue(person.channel());
        language.setValue(person.language());
        return this;
    }

    /** What to know before one types an address. */
    public PersonFields hintAtEmail(String hint) {
        email.setHelperText(hint);
        return this;
    }

    /** To look at only: these data belong to someone else. */
    public PersonFields readOnly() {
        getContent().getChildren().forEach(it -> ((HasValue<?, ?>) it).setReadOnly(true));
        return this;
    }

    /**
     * What was filled in.
     *
     * @throws nl.leertafel.kernel.Refusal when it cannot be right
     */
    public PersonForm form() {
        return new PersonForm(
                name.getValue(),
                EmailAddress.ofNullable(email.getValue()),
                phone.getValue(),
                language.getValue(),
                channel.getValue());
    }
}
