package nl.leertafel.participation;

import java.time.Instant;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.seating.Party;
import nl.leertafel.participation.seating.SeatReason;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * What one person has to do with one session.
 *
 * @param people how many take part together, from this perspective
 * @param helpers how many come along to help
 * @param waitingNumber rises by the moment of joining the line; not the place in it
 * @param reason why it is so; null for who was invited before reasons were kept
 * @param offerExpiresAt until when a seat is held for them; null when none is
 * @param contact who signed them up and gets the mail; null when they did themselves
 * @param presence whether they were there; null as long as nobody wrote it down
 * @param came how many of the party were there; null when none were
 * @param groupName the table or group they sit in
 */
public record ParticipationDetails(
        ParticipationId id,
        SessionId session,
        PersonId person,
        ParticipationStatus status,
        Perspective perspective,
        int people,
        int helpers,
        @Nullable String organisationName,
        @Nullable Long waitingNumber,
        @Nullable SeatReason reason,
        @Nullable Instant offerExpiresAt,
        @Nullable PersonId contact,
        @Nullable Presence presence,
        @Nullable Integer came,
        @Nullable String groupName,
        Instant changedAt) {

    public Party party() {
        return new Party(perspective, people, helpers);
    }

    /** Whether it was written down that this person was not there. */
    public boolean stayedAway() {
        return presence == Presence.APOLOGIES || presence == Presence.NO_SHOW;
    }

    /** Whether a seat is held for this person until they answer. */
    public boolean isOffered() {
        return offerExpiresAt != null;
    }
}
