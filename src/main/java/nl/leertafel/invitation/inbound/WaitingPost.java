package nl.leertafel.invitation.inbound;

import java.time.Instant;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a coordinator.
 *
 * @param person whose invitation it is about, or who wrote
 * @param otherAddress who would come instead, or too
 */
public record WaitingPost(
        PostItemId id,
        PostKind kind,
        @Nullable PartStat answer,
        @Nullable SessionId session,
        @Nullable PersonId person,
        @Nullable String sender,
        String senderName,
        @Nullable String otherAddress,
        String otherName,
        String subject,
        String words,
        Instant cameAt) {

    /** Who sent it, by name when they gave one. */
    public String from() {
        return senderName.isEmpty() ? (sender == null ? "" : sender) : senderName;
    }

    /** Who would come instead, or too, by name when it is known. */
    public String other() {
        return otherName.isEmpty() ? (otherAddress == null ? "" : otherAddress) : otherName;
    }
}
