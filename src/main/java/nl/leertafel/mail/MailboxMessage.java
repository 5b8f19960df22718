package nl.leertafel.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message as it stands in the built-in mailbox: the texts a person would see, and everything it is made of. */
public record MailboxMessage(
        UUID message,
        Instant at,
        String from,
        String to,
        String subject,
        String plain,
        String html,
        @Nullable String calendar,
        List<Header> headers,
        List<Part> parts) {

    /** One header line, decoded. */
    public record Header(String name, String value) {}

    /** One leaf of the message; {@code fileName} only of an attachment. */
    public record Part(String contentType, @Nullable String fileName, String text) {}
}
