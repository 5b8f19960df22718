package nl.leertafel.assignment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a day fits the year of Dutch higher education, in which most are away in the same weeks; advice, no rule. */
public final class AcademicYear {

    private static final MonthDay SUMMER_BEGINS = MonthDay.of(7, 15);
    private static final MonthDay SUMMER_ENDS = MonthDay.of(8, 24);

    /** Of autumn, spring and May, in most regions. */
    private static final Set<Integer> WEEKS_AWAY = Set.of(9, 18, 43);

    private AcademicYear() {}

    /**
     * What is the matter with a day, and a better one.
     *
     * @param isAway most students are away then; otherwise it is outside the period
     */
    public record Advice(boolean isAway, LocalDate better) {}

    /** Empty for a day that fits. */
    public static Optional<Advice> about(LocalDate day, @Nullable StudyPeriod period) {
        if (period != null && day.isAfter(period.until())) {
            return Optional.of(new Advice(false, beforeAway(period.until())));
        }
        if (period != null && day.isBefore(period.from())) {
            return Optional.of(new Advice(false, period.from()));
        }
        return isAway(day) ? Optional.of(new Advice(true, beforeAway(day))) : Optional.empty();
    }

    private static boolean isAway(LocalDate day) {
        var monthDay = MonthDay.from(day);
        return !monthDay.isBefore(SUMMER_BEGINS) && !monthDay.isAfter(SUMMER_ENDS)
                || WEEKS_AWAY.contains(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                || isAtChristmas(day, day.getYear())
                || isAtChristmas(day, day.getYear() - 1);
    }

    /** Two weeks with both Christmas days in them. */
    private static boolean isAtChristmas(LocalDate day, int year) {
        var christmas = LocalDate.of(year, 12, 25);
        var monday = christmas.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0
                ? christmas.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : christmas.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return !day.isBefore(monday.minusDays(2)) && day.isBefore(monday.plusDays(14));
    }

    private static LocalDate beforeAway(LocalDate day) {
        var better = day;
        while (isAway(better) || better.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
            better = better.minusDays(1);
        }
        return better;
    }
}
