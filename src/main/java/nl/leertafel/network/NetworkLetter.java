package nl.leertafel.network;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.people.MailKind;
import org.jspecify.annotations.Nullable;

/**
 * One letter of a network to one person.
 *
 * @param kind null for what always comes: what happened to the receiver's own words, for example
 * @param topic letters of one topic go out in order, see {@link nl.leertafel.mail.OutgoingMail}
 * @param giveUpAt after this moment the letter has no meaning and is not tried again
 * @param text what it says, in the language asked for
 */
public record NetworkLetter(
        NetworkId network,
        PersonId to,
        @Nullable MailKind kind,
        String topic,
        Instant giveUpAt,
        Function<Locale, Text> text) {

    /**
     * What a letter says in one language.
     *
     * @param lead the one sentence that matters, on top
     * @param title what it is about; a heading
     * @param body Markdown; may be empty
     * @param button what one can do now, if anything
     * @param choices where one answers with one tap, each on its own line; looking there changes nothing yet either
     */
    public record Text(
            String subject,
            String lead,
            String title,
            List<Line> facts,
            String body,
            @Nullable Button button,
            List<Button> choices) {

        /** Without a choice between answers. */
        public Text(String subject, String lead, String title, List<Line> facts, String body, @Nullable Button button) {
            this(subject, lead, title, facts, body, button, List.of());
        }
    }

    /** A fact with its name: until when, where, who. */
    public record Line(String label, String text) {}

    /** Where a click leads; looking there changes nothing yet. */
    public record Button(String words, String address) {}
}
