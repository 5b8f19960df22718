package nl.leertafel.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one message fared.
 *
 * @param reason of a message that failed, that waits after a first attempt, or of which a delay was reported
 */
public record Delivery(
        UUID message,
        String topic,
        String recipient,
        @Nullable UUID person,
        String subject,
        boolean withCalendar,
        Status status,
        int attempts,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable FailureReason reason) {

    /** WAITING to be tried (again), SENT to the relay, FAILED for good, SUPERSEDED before it went out. */
    public enum Status {
        WAITING,
        SENT,
        FAILED,
        SUPERSEDED
    }

    /** Why a message did not go out, as far as it matters to a coordinator. */
    public enum FailureReason {
        UNKNOWN_ADDRESS,
        /** Not even tried: earlier mail to this address came back. */
        DEAD_ADDRESS,
        MAILBOX_FULL,
        REFUSED_CONTENT,
        RELAY_UNREACHABLE,
        RELAY_REFUSES_US,
        /** Handed over, and not delivered yet as far as we heard. */
        DELAYED,
        TOO_LATE
    }
}
