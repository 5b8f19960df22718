package nl.leertafel.network;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;

/**
 * What an administrator fills in about a network.
 *
 * @param slug the last part of its public address; stays as it is, because people keep links and calendars
 * @param description Markdown
 * @param colour its own colour, as {@code #rrggbb}
 * @param mailbox the organizer of every invitation
 */
public record NetworkForm(
        String name,
        String slug,
        String region,
        String description,
        String colour,
        EmailAddress mailbox,
        String contactName,
        String contactPhone,
        Language language) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    public NetworkForm {
        name = PlainText.line("name", name, 120);
        slug = PlainText.line("slug", slug, 60);
        region = PlainText.line("region", region, 120);
        description = PlainText.lines("description", description, 4000);
        colour = PlainText.line("colour", colour, 7).toLowerCase(Locale.ROOT);
        contactName = PlainText.line("contactName", contactName, 120);
        contactPhone = PlainText.line("contactPhone", contactPhone, 40);
        if (!SLUG.matcher(slug).matches()) {
            throw Refusal.at("slug", "network.form.slug.invalid");
        }
        if (!COLOUR.matcher(colour).matches()) {
            throw Refusal.at("colour", "network.form.colour.invalid");
        }
    }
}
