package nl.leertafel.invitation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When a regular series meets: every so many weeks, or in every so many months on the same weekday of the month, always
 * at the hour of its first date, whatever the clock does in between.
 *
 * @param interval 1 for every week or month, 2 for every other
 */
record Recurrence(Unit unit, int interval, End end) {

    private static final int MOST_DATES = 200;
    private static final int DAYS_IN_A_WEEK = 7;
    private static final int LAST = 5;
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

    Recurrence {
        if (interval < 1 || interval > 52) {
            throw new IllegalArgumentException("A rhythm of 1 to 52 weeks or months");
        }
    }

    /** What is counted. */
    enum Unit {
        WEEK,
        /** The same weekday of the month: the second Tuesday, or the last for what would be the fifth. */
        MONTH
    }

    /** When it is over. */
    sealed interface End {

        /** After so many dates, those that do not take place included. */
        record After(int dates) implements End {
            public After {
                if (dates < 1 || dates > MOST_DATES) {
                    throw new IllegalArgumentException("A series of 1 to " + MOST_DATES + " dates");
                }
            }
        }

        /** With the last date that is not after this day. */
        record On(LocalDate day) implements End {}
    }

    /** All dates, in order, beginning with the first. */
    List<LocalDateTime> dates(LocalDateTime first) {
        var all = IntStream.range(0, MOST_DATES).mapToObj(number -> date(first, number));
        return switch (end) {
            case End.After(int dates) -> all.limit(dates).toList();
            case End.On(LocalDate day) -> until(all, day);
        };
    }

    /** As a recurrence rule (RFC 5545 section 3.3.10); UNTIL is in UTC, as it must be when the start has a zone. */
    String rule(LocalDateTime first, ZoneId zone) {
        var weekday = first.getDayOfWeek().name().substring(0, 2);
        var frequency = switch (unit) {
            case WEEK -> "FREQ=WEEKLY;INTERVAL=" + interval + ";BYDAY=" + weekday;
            case MONTH -> "FREQ=MONTHLY;INTERVAL=" + interval + ";BYDAY=" + ordinal(first) + weekday;
        };
        return switch (end) {
            case End.After(int dates) -> frequency + ";COUNT=" + dates;
            case End.On(LocalDate day) ->
                frequency + ";UNTIL="
                        + UTC.format(
                                day.atTime(first.toLocalTime()).atZone(zone).withZoneSameInstant(ZoneOffset.UTC));
        };
    }

    private static List<LocalDateTime> until(Stream<LocalDateTime> dates, LocalDate day) {
        return dates.takeWhile(it -> !it.toLocalDate().isAfter(day)).toList();
    }

    private LocalDateTime date(LocalDateTime first, int number) {
        return switch (unit) {
            case WEEK -> first.plusWeeks((long) number * interval);
            case MONTH ->
                first.plusMonths((long) number * interval)
                        .with(TemporalAdjusters.dayOfWeekInMonth(ordinal(first), first.getDayOfWeek()));
        };
    }

    private static int ordinal(LocalDateTime first) {
        int ordinal = (first.getDayOfMonth() - 1) / DAYS_IN_A_WEEK + 1;
        return ordinal == LAST ? -1 : ordinal;
    }
}
