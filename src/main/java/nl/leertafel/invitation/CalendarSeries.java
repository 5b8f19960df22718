package nl.leertafel.invitation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.invitation.CalendarEntry.Answer;
import nl.leertafel.invitation.CalendarEntry.Purpose;
import nl.leertafel.invitation.CalendarEntry.Stamp;
import nl.leertafel.mail.OutgoingMail.Mailbox;
import org.jspecify.annotations.Nullable;

/**
 * One message about a regular series to one person's calendar: always the whole series with everything that is
 * otherwise, because some calendars replace all they have by what comes.
 *
 * @param first the first date; the others are the same at the same hour
 * @param without the dates of the rhythm that do not take place
 * @param otherwise the dates that take place in another way than the first
 * @param follows the series this one goes on from in another rhythm; null when there is none
 */
record CalendarSeries(
        UUID uid,
        Stamp stamp,
        Instant lastModified,
        Purpose purpose,
        Answer answer,
        Occasion first,
        Recurrence recurrence,
        Set<LocalDateTime> without,
        List<Otherwise> otherwise,
        @Nullable UUID follows,
        Mailbox organizer,
        Mailbox attendee) {

    /**
     * A date that takes place at another time or place, or that this person answered in another way.
     *
     * @param planned when the rhythm has it
     */
    record Otherwise(LocalDateTime planned, Occasion occasion, Answer answer) {}

    CalendarSeries {
        without = Set.copyOf(without);
        otherwise = List.copyOf(otherwise);
        var zone = first.zone();
        if (CalendarZone.describe(zone).isEmpty()
                || otherwise.stream().anyMatch(it -> !it.occasion().zone().equals(zone))) {
            throw new IllegalArgumentException("A series needs one zone, that we describe");
        }
        var named = new HashSet<>(without);
        if (!otherwise.stream().allMatch(it -> named.add(it.planned()))) {
            throw new IllegalArgumentException("A date takes place in one way, or not");
        }
        var dates = recurrence.dates(first.start());
        if (!dates.containsAll(named) || without.size() >= dates.size()) {
            throw new IllegalArgumentException("What is otherwise is a date of the series, and one is left");
        }
    }
}
