package nl.leertafel.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.leertafel.assignment.AcademicYear.Advice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcademicYearTests {

    @ParameterizedTest
    @CsvSource({
        "2026-12-19, 2026-12-18",
        "2027-01-01, 2026-12-18",
        "2027-12-25, 2027-12-24",
        "2028-01-09, 2027-12-24",
        "2026-10-21, 2026-10-16",
        "2026-08-01, 2026-07-14",
        "2027-05-04, 2027-04-30",
    })
    void inTheHolidaysTheLastWorkingDayBeforeThemIsBetter(LocalDate day, LocalDate better) {
        assertThat(about(day, null)).contains(new Advice(true, better));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-18", "2027-01-04", "2026-11-22", "2026-08-25", "2028-01-10"})
    void otherDaysFit(LocalDate day) {
        assertThat(about(day, null)).isEmpty();
    }

    @Test
    void outsideThePeriodItsEdgeIsBetter() {
        var block = new StudyPeriod(LocalDate.of(2026, 11, 16), LocalDate.of(2027, 1, 30));
        assertThat(about(LocalDate.of(2026, 11, 1), block)).contains(new Advice(false, LocalDate.of(2026, 11, 16)));
        assertThat(about(LocalDate.of(2027, 2, 10), block)).contains(new Advice(false, LocalDate.of(2027, 1, 29)));
        assertThat(about(LocalDate.of(2027, 1, 20), block)).isEmpty();
        assertThat(about(LocalDate.of(2026, 12, 28), block)).contains(new Advice(true, LocalDate.of(2026, 12, 18)));
    }

    private static Optional<Advice> about(LocalDate day, @Nullable StudyPeriod period) {
        return AcademicYear.about(day, period);
    }
}
