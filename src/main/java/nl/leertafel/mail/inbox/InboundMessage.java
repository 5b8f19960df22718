package nl.leertafel.mail.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leertafel.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * One mail that came in, as far as anyone looks at it.
 *
 * @param date when the sender says it was sent
 * @param fromName as the sender wrote it; empty when there is none
 * @param recipients where it was delivered first, then whom it was addressed to
 * @param text the words in it without mark-up, cut off after {@link InboundReader#MOST_TEXT} characters
 * @param calendars each calendar file in it, the most likely first
 * @param reports what mail servers and mail programs report in it
 * @param failsDmarc whether our own mail server says that the sender's domain did not send this
 */
public record InboundMessage(
        InboundKind kind,
        @Nullable Instant date,
        @Nullable EmailAddress from,
        String fromName,
        @Nullable EmailAddress replyTo,
        List<EmailAddress> recipients,
        String subject,
        String text,
        List<CalendarFile> calendars,
        List<DeliveryReport> reports,
        boolean failsDmarc) {

    /** A calendar in a mail, unread. */
    public record CalendarFile(byte[] content) {}

    /** Whom to answer. */
    public Optional<EmailAddress> sender() {
        return Optional.ofNullable(replyTo == null ? from : replyTo);
    }

    /** The most likely calendar. */
    public Optional<CalendarFile> calendar() {
        return calendars.stream().findFirst();
    }
}
