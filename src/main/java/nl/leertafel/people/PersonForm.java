package nl.leertafel.people;

import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** What is filled in about a person; who wants to be reached by mail or by phone says where. */
public record PersonForm(
        String name, @Nullable EmailAddress email, @Nullable String phone, Language language, Channel channel) {

    public static final int NAME_LENGTH = 120;
    public static final int PHONE_LENGTH = 40;

    public PersonForm {
        name = PlainText.line("name", name, NAME_LENGTH);
        phone = PlainText.optionalLine("phone", phone, PHONE_LENGTH);
        if (channel == Channel.MAIL && email == null) {
            throw Refusal.at("email", "people.form.email.needed");
        }
        if (channel == Channel.PHONE && phone == null) {
            throw Refusal.at("phone", "people.form.phone.needed");
        }
    }
}
