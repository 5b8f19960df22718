package nl.leertafel.participation;

import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.seating.Party;
import org.jspecify.annotations.Nullable;

/**
 * What someone types to sign up at the public door.
 *
 * What cannot be right is refused with a {@link Refusal} at its field.
 *
 * @param name who comes
 * @param email where the mail goes
 * @param signedUpBy the name of who signs somebody else up and gets the mail; null when people sign up themselves
 */
public record SignUpForm(
        String name,
        EmailAddress email,
        Party party,
        @Nullable String organisation,
        @Nullable String signedUpBy,
        Language language) {

    /** Somebody who signs up to come alone. */
    public SignUpForm(
            String name,
            EmailAddress email,
            Perspective perspective,
            @Nullable String organisation,
            Language language) {
        this(name, email, Party.one(perspective), organisation, null, language);
    }

    public SignUpForm {
        name = PlainText.line("name", name, 120);
        signedUpBy = PlainText.optionalLine("signedUpBy", signedUpBy, 120);
        organisation = PlainText.optionalLine("organisation", organisation, 160);
    }
}
