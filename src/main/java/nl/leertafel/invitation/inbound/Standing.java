package nl.leertafel.invitation.inbound;

import java.time.Instant;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SessionStatus;
import org.jspecify.annotations.Nullable;

/**
 * How things are between a person and a session at the moment their calendar answers.
 *
 * @param sequence of the last message to this calendar
 * @param onCalendar whether it stands in their calendar because of us
 * @param isOwnDecision whether the status is what they said themselves
 * @param saidElsewhere when they last said something in another way: on the page, by phone; null when they did not
 * @param last what their calendar last said; null when it is silent so far
 */
record Standing(
        int sequence,
        boolean onCalendar,
        SessionStatus session,
        boolean isOver,
        ParticipationStatus status,
        boolean isOwnDecision,
        @Nullable Instant saidElsewhere,
        @Nullable Earlier last) {

    /** Something their calendar said before. */
    record Earlier(int sequence, Instant dtstamp, PartStat partStat) {}

    /** Whether they left by themselves, so that only our own farewell made the sequence higher. */
    boolean hasLeft() {
        return status == ParticipationStatus.DECLINED && isOwnDecision;
    }
}
