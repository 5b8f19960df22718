package nl.leertafel.invitation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When a regular series meets: every so many weeks, always at the hour of its first date by the clock on the wall.
 *
 * @param weeks 1 for every week, 2 for every other
 * @param dates how many, those that do not take place included
 */
record Recurrence(int weeks, int dates) {

    private static final int MOST_DATES = 200;

    Recurrence {
        if (weeks < 1 || dates < 1 || dates > MOST_DATES) {
            throw new IllegalArgumentException("A series of 1 to " + MOST_DATES + " dates");
        }
    }

    /** All dates, in order, beginning with the first. */
    List<LocalDateTime> dates(LocalDateTime first) {
        return IntStream.range(0, dates)
                .mapToObj(number -> first.plusWeeks((long) number * weeks))
                .toList();
    }

    /** As a recurrence rule (RFC 5545 section 3.3.10). It counts: an end on a day would have to be told in UTC. */
    String rule(LocalDateTime first) {
        var weekday = first.getDayOfWeek().name().substring(0, 2);
        return "FREQ=WEEKLY;INTERVAL=" + weeks + ";BYDAY=" + weekday + ";COUNT=" + dates;
    }
}
