package nl.leertafel.assignment.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SemesterTests {

    @Test
    void januaryStillBelongsToTheHalfThatBeganInSeptember() {
        var january = Semester.of(LocalDate.of(2027, 1, 31));

        assertThat(january.firstDay()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(january.lastDay()).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(Semester.of(LocalDate.of(2026, 12, 3))).isEqualTo(january);
    }

    @Test
    void theSecondHalfGoesOnUntilSummerIsOver() {
        var spring = Semester.of(LocalDate.of(2027, 2, 1));

        assertThat(spring.lastDay()).isEqualTo(LocalDate.of(2027, 8, 31));
        assertThat(Semester.of(LocalDate.of(2027, 8, 31))).isEqualTo(spring);
    }

    @Test
    void twoYearsAreInSight() {
        assertThat(Semester.from(LocalDate.of(2026, 12, 3)))
                .extracting(Semester::firstDay)
                .containsExactly(
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2027, 2, 1),
                        LocalDate.of(2027, 9, 1),
                        LocalDate.of(2028, 2, 1));
    }
}
