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
        List<Picture> pictures) {

    public OutgoingMail {
        pictures = List.copyOf(pictures);
    }

    /** Without pictures. */
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
        this(topic, from, to, language, subject, plain, html, calendar, giveUpAt, person, network, List.of());
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
                List.of(new Picture(name, png)));
    }

    /** A display name and an address. */
    public record Mailbox(String name, EmailAddress address) {}

    /** A picture (PNG) inside the HTML, by the content id it is shown under (RFC 2392). */
    public record Picture(String name, byte[] png) {}

    /** An iTIP object (RFC 5546) that travels in the message (RFC 6047). */
    public record CalendarPart(String method, byte[] content) {}
}
