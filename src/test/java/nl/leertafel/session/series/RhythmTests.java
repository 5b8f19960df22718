package nl.leertafel.session.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leertafel.kernel.Refusal;
import org.junit.jupiter.api.Test;

/** On which days a series falls. */
class RhythmTests {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 8);

    @Test
    void everyOtherTuesdayIsATuesdayAcrossTheYear() {
        assertThat(new Rhythm.EveryWeeks(2, 4).days(TUESDAY))
                .containsExactly(
                        TUESDAY, LocalDate.of(2026, 12, 22), LocalDate.of(2027, 1, 5), LocalDate.of(2027, 1, 19));
    }

    @Test
    void daysPickedByHandComeInOrderAndOnce() {
        var rhythm = new Rhythm.Picked(List.of(TUESDAY.plusDays(20), TUESDAY.plusDays(3), TUESDAY.plusDays(20)));

        assertThat(rhythm.days(TUESDAY)).containsExactly(TUESDAY, TUESDAY.plusDays(3), TUESDAY.plusDays(20));
    }

    @Test
    void saysWhatCannotBeASeries() {
        assertThat(refusedAt(() -> new Rhythm.EveryWeeks(1, 1))).hasValue("times");
        assertThat(refusedAt(() -> new Rhythm.EveryWeeks(1, 31))).hasValue("times");
        assertThat(refusedAt(() -> new Rhythm.EveryWeeks(0, 4))).hasValue("weeks");
        assertThat(refusedAt(() -> new Rhythm.EveryWeeks(9, 4))).hasValue("weeks");
        assertThat(refusedAt(() -> new Rhythm.Picked(List.of()))).hasValue("days");
        assertThat(refusedAt(() -> new Rhythm.Picked(List.of(TUESDAY)).days(TUESDAY)))
                .hasValue("days");
        assertThatThrownBy(() -> new Rhythm.EveryWeeks(1, 2).days(TUESDAY).add(TUESDAY))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static Optional<String> refusedAt(Runnable typed) {
        try {
            typed.run();
            return Optional.empty();
        } catch (Refusal refusal) {
            return refusal.field();
        }
    }
}
