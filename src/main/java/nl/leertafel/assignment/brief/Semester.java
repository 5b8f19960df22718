package nl.leertafel.assignment.brief;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Half a year of study, as Dutch education counts: from September and from February. */
public record Semester(YearMonth begins) {

    private static final int SHOWN = 4;

    /** The one a day falls in. */
    public static Semester of(LocalDate day) {
        var month = YearMonth.from(day);
        if (month.getMonth().compareTo(Month.SEPTEMBER) >= 0) {
            return new Semester(month.withMonth(Month.SEPTEMBER.getValue()));
        }
        return month.getMonth() == Month.JANUARY
                ? new Semester(month.minusYears(1).withMonth(Month.SEPTEMBER.getValue()))
                : new Semester(month.withMonth(Month.FEBRUARY.getValue()));
    }

    /** This one and those after it, as far ahead as education plans. */
    public static List<Semester> from(LocalDate today) {
        return Stream.iterate(of(today), Semester::next).limit(SHOWN).toList();
    }

    /** Whether an academic year begins with it. */
    public boolean isFirst() {
        return begins.getMonth() == Month.SEPTEMBER;
    }

    public LocalDate firstDay() {
        return begins.atDay(1);
    }

    public LocalDate lastDay() {
        return next().firstDay().minusDays(1);
    }

    private Semester next() {
        return new Semester(isFirst() ? begins.plusMonths(5) : begins.plusMonths(7));
    }
}
