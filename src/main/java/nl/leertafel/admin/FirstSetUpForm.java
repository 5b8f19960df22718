package nl.leertafel.admin;

import java.text.Normalizer;
import java.util.Locale;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.network.NetworkForm;
import nl.leertafel.people.Channel;
import nl.leertafel.people.PersonForm;

/** What the first administrator fills in: who they are, and the first network; the rest can be changed later. */
public record FirstSetUpForm(
        String name, String email, String phone, String networkName, String region, Language language) {

    private static final String FIRST_COLOUR = "#0b5d57";
    private static final int SLUG_LENGTH = 60;

    PersonForm person() {
        return new PersonForm(name, new EmailAddress(email), phone, language, Channel.MAIL);
    }

    NetworkForm network() {
        return new NetworkForm(
                networkName, slug(), region, "", FIRST_COLOUR, new EmailAddress(email), name, phone, language);
    }

    private String slug() {
        var plain = Normalizer.normalize(networkName, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return plain.substring(0, Math.min(plain.length(), SLUG_LENGTH)).replaceAll("^-|-$", "");
    }
}
