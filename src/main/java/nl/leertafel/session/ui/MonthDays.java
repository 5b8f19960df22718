package nl.leertafel.session.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leertafel.session.SessionSummary;
import nl.leertafel.session.TimeSlot;

/** The days of a month in weeks from Monday, and what goes on each of them. */
record MonthDays(YearMonth month, Map<LocalDate, List<SessionSummary>> sessions) {

    static MonthDays of(YearMonth month, List<SessionSummary> sessions) {
        Map<LocalDate, List<SessionSummary>> days = new TreeMap<>();
        for (var session : sessions) {
            days(session.slot())
                    .filter(day -> YearMonth.from(day).equals(month))
                    .forEach(day ->
                            days.computeIfAbsent(day, it -> new ArrayList<>()).add(session));
        }
        return new MonthDays(month, days);
    }

    /** Whole weeks; the first and the last may begin or end in another month. */
    List<List<LocalDate>> weeks() {
        var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(first, monday -> !monday.isAfter(month.atEndOfMonth()), monday -> monday.plusWeeks(1))
                .map(monday -> IntStream.range(0, 7).mapToObj(monday::plusDays).toList())
                .toList();
    }

    boolean holds(LocalDate day) {
        return YearMonth.from(day).equals(month);
    }

    List<SessionSummary> on(LocalDate day) {
        return sessions.getOrDefault(day, List.of());
    }

    /** Every day something goes on; what ends at midnight does not touch the next day. */
    private static Stream<LocalDate> days(TimeSlot slot) {
        var first = slot.startsAt().toLocalDate();
        var last = slot.endsAt().toLocalTime().equals(LocalTime.MIDNIGHT)
                ? slot.endsAt().toLocalDate().minusDays(1)
                : slot.endsAt().toLocalDate();
        return first.datesUntil(last.plusDays(1));
    }
}
