package nl.leertafel.invitation;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import nl.leertafel.invitation.CalendarEntry.Purpose;
import nl.leertafel.participation.ParticipationStatus;
import org.jspecify.annotations.Nullable;

/**
 * The one message that brings a person from what they were told to what is true now. Pure: everything that decides
 * comes in, nothing is sent here.
 *
 * @param purpose what the calendar is asked to do; null for a message of words alone
 */
record Telling(News news, @Nullable Purpose purpose) {

    /** What the message says, before it says when and where. */
    enum News {
        INVITED,
        ACCEPTED,
        TENTATIVE,
        PROMOTED,
        OFFERED,
        OFFERED_MOVED,
        OFFER_LAPSED,
        MOVED,
        CHANGED,
        WAITING,
        WAITING_MOVED,
        DECLINED,
        REMOVED,
        CALLED_OFF,
        ON_AGAIN,
        OTHER_ADDRESS,
        TOLD_AGAIN,
        TIME_STAYS,
        ALREADY_ACCEPTED,
        ALREADY_WAITING
    }

    /** What there is to say now, if anything. */
    static Optional<Telling> due(Told told, Wanted wanted, Instant now) {
        if (wanted.isDraft() || (wanted.isOver(now) && !told.onCalendar())) {
            return Optional.empty();
        }
        if (wanted.isCalledOff()) {
            return calledOff(told, wanted);
        }
        if (wanted.calendar() == null) {
            return told.onCalendar() ? takenOff(wanted, now) : withoutCalendar(told, wanted, now);
        }
        return wanted.isOver(now) ? Optional.empty() : onCalendar(told, wanted);
    }

    /** To the address someone no longer uses. */
    static Telling otherAddress() {
        return new Telling(News.OTHER_ADDRESS, Purpose.REMOVE);
    }

    private static Optional<Telling> calledOff(Told told, Wanted wanted) {
        if (told.onCalendar()) {
            return Optional.of(new Telling(News.CALLED_OFF, Purpose.CALL_OFF));
        }
        var expectsIt = wanted.status() == ParticipationStatus.WAITING
                || wanted.status() == ParticipationStatus.ACCEPTED
                || wanted.status() == ParticipationStatus.TENTATIVE;
        return expectsIt && told.status() != ParticipationStatus.CANCELLED
                ? Optional.of(new Telling(News.CALLED_OFF, null))
                : Optional.empty();
    }

    private static Optional<Telling> takenOff(Wanted wanted, Instant now) {
        return Optional.of(new Telling(farewell(wanted, now), Purpose.REMOVE));
    }

    private static Optional<Telling> withoutCalendar(Told told, Wanted wanted, Instant now) {
        return switch (wanted.status()) {
            case WAITING -> waiting(told, wanted, now);
            case DECLINED -> words(farewell(wanted, now), told.status() != ParticipationStatus.DECLINED);
            case CANCELLED -> words(News.REMOVED, told.status() == ParticipationStatus.WAITING);
            case INVITED, ACCEPTED, TENTATIVE -> Optional.empty();
        };
    }

    private static Optional<Telling> waiting(Told told, Wanted wanted, Instant now) {
        var offer = wanted.offer();
        if (offer != null && !now.isBefore(offer)) {
            return Optional.empty(); // the line is about to move on
        }
        var isKnown = told.status() == ParticipationStatus.WAITING && Objects.equals(told.offer(), offer);
        var isMoved = told.shown() != null && SequenceRule.isRescheduled(told.shown(), wanted.shown());
        if (offer != null) {
            return isKnown ? words(News.OFFERED_MOVED, isMoved) : words(News.OFFERED, true);
        }
        return isKnown ? words(News.WAITING_MOVED, isMoved) : words(News.WAITING, true);
    }

    private static Optional<Telling> onCalendar(Told told, Wanted wanted) {
        return switch (SequenceRule.between(true, told.calendar(), wanted.calendar())) {
            case NOTHING -> Optional.empty();
            case BUMP ->
                Optional.of(new Telling(told.onCalendar() ? News.MOVED : welcome(told, wanted), Purpose.REQUEST));
            case NEW_DTSTAMP ->
                Optional.of(new Telling(
                        told.status() == wanted.status() ? News.CHANGED : welcome(told, wanted), Purpose.REQUEST));
        };
    }

    private static News welcome(Told told, Wanted wanted) {
        if (told.calledOff()) {
            return News.ON_AGAIN;
        }
        return switch (wanted.status()) {
            case ACCEPTED ->
                told.status() == ParticipationStatus.WAITING && told.offer() == null ? News.PROMOTED : News.ACCEPTED;
            case TENTATIVE -> News.TENTATIVE;
            default -> News.INVITED;
        };
    }

    private static News farewell(Wanted wanted, Instant now) {
        return switch (wanted.status()) {
            case DECLINED -> wanted.isLapsed() ? News.OFFER_LAPSED : News.DECLINED;
            case WAITING -> wanted.offer() == null || !now.isBefore(wanted.offer()) ? News.WAITING : News.OFFERED;
            default -> News.REMOVED;
        };
    }

    private static Optional<Telling> words(News news, boolean say) {
        return say ? Optional.of(new Telling(news, null)) : Optional.empty();
    }
}
