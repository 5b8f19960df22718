package nl.leertafel.invitation.reminding;

import java.time.Instant;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.participation.ParticipationId;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * One person and one published session to come, as far as it matters to a reminder.
 *
 * @param contact who gets the mail; null for the person themselves
 * @param toldAt when they last heard of it from us
 */
record Coming(
        ParticipationId participation,
        SessionId session,
        NetworkId network,
        PersonId person,
        @Nullable PersonId contact,
        ParticipationStatus status,
        Instant toldAt,
        TimeSlot slot) {

    PersonId reader() {
        return contact == null ? person : contact;
    }
}
