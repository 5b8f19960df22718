package nl.leertafel.mail.inbox;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a mail server tells of one recipient (RFC 3464).
 *
 * @param status the more telling of the two status codes it gives (RFC 3463), such as 5.1.1
 * @param message the mail of ours it is about, when that can be told
 */
public record DeliveryReport(
        Action action,
        String status,
        String recipient,
        String detail,
        @Nullable UUID message) {

    /** What happened to the mail. */
    public enum Action {
        FAILED,
        DELAYED,
        ARRIVED
    }

    public Optional<UUID> about() {
        return Optional.ofNullable(message);
    }
}
