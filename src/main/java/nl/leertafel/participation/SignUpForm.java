package nl.leertafel.participation;

import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.Perspective;
import org.jspecify.annotations.Nullable;

/**
 * What someone types to sign up at the public door.
 *
 * What cannot be right is refused with a {@link Refusal} at its field.
 */
public record SignUpForm(
        String name,
        EmailAddress email,
        Perspective perspective,
        @Nullable String organisation,
        Language language) {

    public SignUpForm {
        name = PlainText.line("name", name, 120);
        organisation = PlainText.optionalLine("organisation", organisation, 160);
    }
}
