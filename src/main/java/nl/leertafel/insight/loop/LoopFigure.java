package nl.leertafel.insight.loop;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How much of what people brought in was answered within sixty days, by the month in which they did. In steps of five,
 * because one more or less would tell that somebody brought something in.
 *
 * @param share of a hundred that were answered or should have been: about how many in time; null where those are few
 * @param months the last twelve, oldest first
 */
public record LoopFigure(@Nullable Integer share, List<Month> months) {

    public static final int DAYS = 60;
    public static final int STEP = 5;

    static final int MONTHS = 12;
    private static final int WHOLE = 100;

    /**
     * What was brought in in one month; each at least so many.
     *
     * @param inTime answered within sixty days
     * @param late answered later, or not at all although the sixty days are over
     * @param waiting not answered yet, and there is still time
     */
    public record Month(YearMonth month, int all, int inTime, int late, int waiting) {}

    /** From the day something was brought in until it was answered. */
    record Spell(Instant from, @Nullable Instant until) {

        private boolean isInTime(ZoneId zone) {
            return until != null && !day(until, zone).isAfter(last(zone));
        }

        private boolean isWaiting(ZoneId zone, LocalDate today) {
            return until == null && !today.isAfter(last(zone));
        }

        private LocalDate last(ZoneId zone) {
            return day(from, zone).plusDays(DAYS);
        }

        private static LocalDate day(Instant moment, ZoneId zone) {
            return LocalDate.ofInstant(moment, zone);
        }
    }

    static LocalDate since(LocalDate today) {
        return YearMonth.from(today).minusMonths(MONTHS - 1L).atDay(1);
    }

    static LoopFigure of(List<Spell> spells, LocalDate today, ZoneId zone) {
        var first = YearMonth.from(since(today));
        var inTime = count(spells, it -> it.isInTime(zone));
        var due = count(spells, it -> !it.isWaiting(zone, today));
        return new LoopFigure(
                share(inTime, due).orElse(null),
                IntStream.range(0, MONTHS)
                        .mapToObj(first::plusMonths)
                        .map(month -> month(month, spells, today, zone))
                        .toList());
    }

    private static Optional<Integer> share(int inTime, int due) {
        return due < STEP ? Optional.empty() : Optional.of(nearest(inTime) * WHOLE / nearest(due));
    }

    private static Month month(YearMonth month, List<Spell> spells, LocalDate today, ZoneId zone) {
        var those = spells.stream()
                .filter(it -> YearMonth.from(it.from().atZone(zone)).equals(month))
                .toList();
        int inTime = count(those, it -> it.isInTime(zone));
        int waiting = count(those, it -> it.isWaiting(zone, today));
        int late = those.size() - inTime - waiting;
        return new Month(month, atLeast(those.size()), atLeast(inTime), atLeast(late), atLeast(waiting));
    }

    private static int atLeast(int count) {
        return count / STEP * STEP;
    }

    private static int nearest(int count) {
        return atLeast(count + STEP / 2);
    }

    private static int count(List<Spell> spells, Predicate<Spell> which) {
        return Math.toIntExact(spells.stream().filter(which).count());
    }
}
