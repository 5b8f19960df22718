package nl.leertafel.mail.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line about a mail that came in. */
public record InboundEntry(
        UUID mail, Instant receivedAt, @Nullable String sender, String subject, InboundStatus status) {}
