package nl.leertafel.insight.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
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
        var figure = figure(
                times(5, new Spell(brought, at(LocalDate.of(2027, 1, 1)))),
                times(5, new Spell(brought, at(LocalDate.of(2027, 1, 2)))),
                times(5, new Spell(brought, null)),
                times(5, new Spell(at(LocalDate.of(2027, 3, 1)), null)),
                times(5, new Spell(at(LocalDate.of(2027, 1, 14)), null)));
        assertThat(figure.months()).hasSize(12);
        assertThat(figure.months().getFirst().month()).isEqualTo(YearMonth.of(2026, 4));
        assertThat(figure.months())
                .contains(
                        new Month(YearMonth.of(2026, 11), 15, 5, 10, 0),
                        new Month(YearMonth.of(2027, 1), 5, 0, 0, 5),
                        new Month(YearMonth.of(2027, 3), 5, 0, 0, 5));
        assertThat(figure.share()).isEqualTo(33);
    }

    @Test
    void nothingToTellIsNoShare() {
        assertThat(figure().share()).isNull();
        assertThat(figure(times(9, new Spell(at(TODAY), null))).share()).isNull();
    }

    @Test
    void oneMoreOrLessIsNotToBeSeenButForEveryFifth() {
        var answered = new Spell(at(TODAY.minusDays(70)), at(TODAY));
        for (int many = 0; many < 40; many++) {
            var before = figure(times(many, answered));
            var after = figure(times(many + 1, answered));
            if ((many + 1) % LoopFigure.STEP != 0) {
                assertThat(after.months()).isEqualTo(before.months());
            }
        }
        assertThat(figure(times(4, answered))).isEqualTo(figure());
    }

    @SafeVarargs
    private static LoopFigure figure(List<Spell>... spells) {
        return LoopFigure.of(Stream.of(spells).flatMap(List::stream).toList(), TODAY, ZONE);
    }

    private static List<Spell> times(int many, Spell spell) {
        return Collections.nCopies(many, spell);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(22, 30).atZone(ZONE).toInstant();
    }
}
