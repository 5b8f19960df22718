package nl.leertafel.mail;

import java.time.Instant;
import java.util.List;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One message to one recipient, ready to be sent.
 *
 * @param topic messages of one topic go out strictly in order, and a newer one may supersede an unsent older one
 * @param giveUpAt after this moment the message has no meaning and is not tried again
 * @param person whom it is about, so that it can be exported and erased with that person
 * @param network whose coordinators are told when it is not delivered
 * @param pictures what the HTML shows
 * @param subscription how one stops mail of this kind; null for mail that always comes
 */
public record OutgoingMail(
        String topic,
        Mailbox from,
        Mailbox to,
        Language language,
        String subject,
        String plain,
        String html,
        @Nullable CalendarPart calendar,
        Instant giveUpAt,
        @Nullable PersonId person,
        @Nullable NetworkId network,
        List<Picture> pictures,
        @Nullable Subscription subscription) {

    public OutgoingMail {
        pictures = List.copyOf(pictures);
    }

    /** Without pictures, and always sent. */
    public OutgoingMail(
            String topic,
            Mailbox from,
            Mailbox to,
            Language language,
            String subject,
            String plain,
            String html,
            @Nullable CalendarPart calendar,
            Instant giveUpAt,
            @Nullable PersonId person,
            @Nullable NetworkId network) {
        this(topic, from, to, language, subject, plain, html, calendar, giveUpAt, person, network, List.of(), null);
    }

    /** The same message with a picture that its HTML shows as {@code cid:} and this name. */
    public OutgoingMail showing(String name, byte[] png) {
        return new OutgoingMail(
                topic,
                from,
                to,
                language,
                subject,
                plain,
                html,
                calendar,
                giveUpAt,
                person,
                network,
                List.of(new Picture(name, png)),
                subscription);
    }

    /** The same message, as one that its reader can stop. */
    public OutgoingMail under(Subscription how) {
        return new OutgoingMail(
                topic, from, to, language, subject, plain, html, calendar, giveUpAt, person, network, pictures, how);
    }

    /** A display name and an address. */
    public record Mailbox(String name, EmailAddress address) {}

    /**
     * How one stops mail of this kind, with one click where the mail program offers that (RFC 2369, RFC 8058).
     *
     * @param stop the absolute address that stops it, without asking who one is
     * @param list the list the message belongs to (RFC 2919); null when it is sent to this person alone
     */
    public record Subscription(String stop, @Nullable MailList list) {}

    /** A list that mail programs can sort by: a name to read and an id that stays, such as {@code week.rijnoever.example}. */
    public record MailList(String name, String id) {}

    /** A picture (PNG) inside the HTML, by the content id it is shown under (RFC 2392). */
    public record Picture(String name, byte[] png) {}

    /** An iTIP object (RFC 5546) that travels in the message (RFC 6047). */
    public record CalendarPart(String method, byte[] content) {}
}
