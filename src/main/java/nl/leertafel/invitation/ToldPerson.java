package nl.leertafel.invitation;

import java.time.Instant;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.mail.Delivery.FailureReason;
import nl.leertafel.participation.ParticipationStatus;
import org.jspecify.annotations.Nullable;

/**
 * One person of a session, what they answered, and what they were told.
 *
 * @param told the status they were told last; null when nothing was told yet
 * @param reason why the newest message to them did not arrive
 * @param via who signed them up and gets the mail; null when they do themselves
 * @param addressFails whether mail to them comes back, so that somebody has to ask for another address
 * @param callBefore until when a seat is held for someone no mail can tell of it; null when there is no such hurry
 */
public record ToldPerson(
        PersonId person,
        String name,
        ParticipationStatus status,
        @Nullable ParticipationStatus told,
        @Nullable Instant toldAt,
        Reached reached,
        @Nullable FailureReason reason,
        boolean addressFails,
        @Nullable String via,
        @Nullable Instant callBefore) {

    /** Whether the newest message reached this person. */
    public enum Reached {
        NOT_YET,
        ON_ITS_WAY,
        SENT,
        FAILED,
        /** We could not make the message well, and did not send it. */
        FLAWED,
        BY_PHONE,
        BY_LETTER
    }
}
