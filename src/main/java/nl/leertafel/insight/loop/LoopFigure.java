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
 * How much of what people brought in was answered within sixty days, by the month in which they did. Numbers alone,
 * never names.
 *
 * @param months the last twelve, oldest first
 */
public record LoopFigure(List<Month> months) {

    public static final int DAYS = 60;

    static final int MONTHS = 12;
    private static final int WHOLE = 100;

    /**
     * What was brought in in one month.
     *
     * @param inTime answered within sixty days
     * @param late answered later, or not at all although the sixty days are over
     * @param waiting not answered yet, and there is still time
     */
    public record Month(YearMonth month, int inTime, int late, int waiting) {

        public int all() {
            return inTime + late + waiting;
        }
    }

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
        return new LoopFigure(IntStream.range(0, MONTHS)
                .mapToObj(first::plusMonths)
                .map(month -> month(month, spells, today, zone))
                .toList());
    }

    /** Of a hundred that were answered or should have been: how many in time; empty when there were none. */
    public Optional<Integer> share() {
        int inTime = months.stream().mapToInt(Month::inTime).sum();
        int all = inTime + months.stream().mapToInt(Month::late).sum();
        return all == 0 ? Optional.empty() : Optional.of(inTime * WHOLE / all);
    }

    private static Month month(YearMonth month, List<Spell> spells, LocalDate today, ZoneId zone) {
        var those = spells.stream()
                .filter(it -> YearMonth.from(it.from().atZone(zone)).equals(month))
                .toList();
        int inTime = count(those, it -> it.isInTime(zone));
        int waiting = count(those, it -> it.isWaiting(zone, today));
        return new Month(month, inTime, those.size() - inTime - waiting, waiting);
    }

    private static int count(List<Spell> spells, Predicate<Spell> which) {
        return Math.toIntExact(spells.stream().filter(which).count());
    }
}
