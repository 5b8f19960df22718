package nl.leertafel.invitation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The dates of a regular series that one person's calendar should show, and how: a rhythm, what it leaves out, and what is
 * otherwise.
 *
 * @param on at least one, in order of the rhythm
 */
record SeriesDates(int weeks, List<SeriesDate> on) {

    /** Fewer dates than this are no series to a calendar. */
    static final int FEWEST = 2;

    SeriesDates {
        on = List.copyOf(on);
        if (on.isEmpty()) {
            throw new IllegalArgumentException("A series shows at least one date");
        }
    }

    /** Empty when no date is on. */
    static Optional<SeriesDates> of(int weeks, List<SeriesDate> on) {
        return on.isEmpty() ? Optional.empty() : Optional.of(new SeriesDates(weeks, on));
    }

    LocalDateTime first() {
        return on.getFirst().planned();
    }

    Recurrence recurrence() {
        long apart = ChronoUnit.WEEKS.between(first(), on.getLast().planned());
        return new Recurrence(weeks, Math.toIntExact(apart / weeks) + 1);
    }

    /** The dates of the rhythm that this calendar does not show. */
    Set<LocalDateTime> without() {
        var shown = on.stream().map(SeriesDate::planned).collect(Collectors.toSet());
        return recurrence().dates(first()).stream()
                .filter(it -> !shown.contains(it))
                .collect(Collectors.toSet());
    }

    /** The date that the others repeat: the next one that is in rhythm, so that what is over does not decide. */
    SeriesDate pattern(Instant now) {
        return on.stream()
                .filter(SeriesDate::isInRhythm)
                .filter(it -> it.isAhead(now))
                .findFirst()
                .orElseGet(on::getFirst);
    }

    /** As a calendar is remembered to have been told: another text means another rhythm or other dates. */
    String remembered() {
        return weeks
                + on.stream()
                        .map(it -> " " + it.planned().toLocalDate())
                        .collect(Collectors.joining("", "@" + first().toLocalTime(), ""));
    }
}
