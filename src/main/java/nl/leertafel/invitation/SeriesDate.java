package nl.leertafel.invitation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SessionDetails;

/**
 * One date of a series, for one person.
 *
 * @param planned when the rhythm has it: how a calendar finds it (RECURRENCE-ID)
 */
record SeriesDate(Invitation invitation, Wanted wanted, LocalDateTime planned) {

    SessionDetails session() {
        return wanted.session();
    }

    /** Whether the calendar should show it; what is over stays as it is. */
    boolean isOn(Instant now) {
        return wanted.isOver(now) ? invitation.told().onCalendar() : wanted.calendar() != null;
    }

    boolean isAhead(Instant now) {
        return !wanted.isOver(now);
    }

    /** What there is to say of this date alone, if anything. */
    Optional<Telling> due(Instant now) {
        return Telling.due(invitation.told(), wanted, now);
    }

    /** Whether this person waits without an offer, so that there is nothing to decide. */
    boolean isJustWaiting(Instant now) {
        return isAhead(now)
                && session().isPublished()
                && wanted.status() == ParticipationStatus.WAITING
                && wanted.offer() == null;
    }

    Duration length() {
        return Duration.between(session().slot().startsAt(), session().slot().endsAt());
    }

    /** Whether it takes place when the rhythm has it. */
    boolean isInRhythm() {
        return session().slot().startsAt().equals(planned);
    }

    /** Whether a calendar shows it right when it repeats this other date. */
    boolean isLike(SeriesDate other) {
        var one = session();
        var two = other.session();
        return isInRhythm()
                && length().equals(other.length())
                && wanted.shown().answer() == other.wanted.shown().answer()
                && one.kind() == two.kind()
                && one.title().equals(two.title())
                && one.description().equals(two.description())
                && one.place().equals(two.place())
                && Objects.equals(one.onlineLink(), two.onlineLink())
                && Objects.equals(one.costs(), two.costs())
                && Objects.equals(one.contact(), two.contact());
    }
}
