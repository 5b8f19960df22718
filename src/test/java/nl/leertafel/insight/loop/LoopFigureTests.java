package nl.leertafel.insight.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import nl.leertafel.insight.loop.LoopFigure.Month;
import nl.leertafel.insight.loop.LoopFigure.Spell;
import org.junit.jupiter.api.Test;

/** How much was answered within sixty days. */
class LoopFigureTests {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 15);

    @Test
    void sixtyDaysAreInTimeAndSixtyOneAreNot() {
        var brought = at(LocalDate.of(2026, 11, 2));
        var figure = LoopFigure.of(
                List.of(
                        new Spell(brought, at(LocalDate.of(2027, 1, 1))),
                        new Spell(brought, at(LocalDate.of(2027, 1, 2))),
                        new Spell(brought, null),
                        new Spell(at(LocalDate.of(2027, 3, 1)), null),
                        new Spell(at(LocalDate.of(2027, 1, 14)), null)),
                TODAY,
                ZONE);
        assertThat(figure.months()).hasSize(12);
        assertThat(figure.months().getFirst().month()).isEqualTo(YearMonth.of(2026, 4));
        assertThat(figure.months())
                .contains(
                        new Month(YearMonth.of(2026, 11), 1, 2, 0),
                        new Month(YearMonth.of(2027, 1), 0, 0, 1),
                        new Month(YearMonth.of(2027, 3), 0, 0, 1));
        assertThat(figure.share()).contains(33);
    }

    @Test
    void nothingToTellIsNoShare() {
        assertThat(LoopFigure.of(List.of(), TODAY, ZONE).share()).isEmpty();
        assertThat(LoopFigure.of(List.of(new Spell(at(TODAY), null)), TODAY, ZONE)
                        .share())
                .isEmpty();
    }

    private static Instant at(LocalDate day) {
        return day.atTime(22, 30).atZone(ZONE).toInstant();
    }
}
