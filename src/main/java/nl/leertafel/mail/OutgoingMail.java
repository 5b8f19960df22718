package nl.leertafel.mail;

import java.time.Instant;
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
        @Nullable NetworkId network) {

    /** A display name and an address. */
    public record Mailbox(String name, EmailAddress address) {}

    /** An iTIP object (RFC 5546) that travels in the message (RFC 6047). */
    public record CalendarPart(String method, byte[] content) {}
}
