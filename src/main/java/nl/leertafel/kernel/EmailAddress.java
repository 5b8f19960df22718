package nl.leertafel.kernel;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address, lower-case. Narrower than RFC 5321 on purpose: no quoted local part and no address literal, both
 * of which carry attacks and no residents.
 *
 * What is not such an address is refused with a {@link Refusal} at field {@code email}.
 */
public record EmailAddress(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile(
            "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > 254
                || value.indexOf('@') > 64
                || !FORM.matcher(value).matches()) {
            throw Refusal.at("email", "kernel.email.invalid");
        }
    }

    public static @Nullable EmailAddress ofNullable(@Nullable String text) {
        return text == null || text.isBlank() ? null : new EmailAddress(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
