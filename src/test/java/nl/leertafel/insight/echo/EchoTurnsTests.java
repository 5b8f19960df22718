package nl.leertafel.insight.echo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.insight.InsightId;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import org.junit.jupiter.api.Test;

/** Whose turn it is, and with which question. */
class EchoTurnsTests {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 31);
    private static final PersonId BEA = new PersonId(UUID.randomUUID());
    private static final PersonId TIMO = new PersonId(UUID.randomUUID());

    private final EchoDue young = due(BEA, TODAY.minusDays(20));
    private final EchoDue old = due(BEA, TODAY.minusDays(90));
    private final EchoDue timos = due(TIMO, TODAY.minusDays(15));

    @Test
    void everybodyGetsOneQuestionAndThatIsWhatWaitsLongest() {
        assertThat(EchoTurns.of(List.of(young, timos, old), Map.of(), TODAY)).containsExactly(old, timos);
    }

    @Test
    void aMonthGoesByBetweenTwoQuestionsHoweverShortTheMonth() {
        var due = List.of(old, timos);
        var endOfFebruary = LocalDate.of(2027, 2, 28);
        assertThat(EchoTurns.of(due, Map.of(BEA, TODAY.minusDays(30)), TODAY)).containsExactly(timos);
        assertThat(EchoTurns.of(due, Map.of(BEA, endOfFebruary), TODAY)).containsExactly(old, timos);
        assertThat(EchoTurns.of(due, Map.of(BEA, LocalDate.of(2027, 1, 31)), endOfFebruary))
                .containsExactly(old, timos);
        assertThat(EchoTurns.of(due, Map.of(BEA, LocalDate.of(2027, 1, 31)), endOfFebruary.minusDays(1)))
                .containsExactly(timos);
    }

    @Test
    void everyMomentHasFiveWeeks() {
        assertThat(EchoMoment.TWO_WEEKS.latest(TODAY)).isEqualTo(LocalDate.of(2027, 3, 17));
        assertThat(EchoMoment.TWO_WEEKS.earliest(TODAY)).isEqualTo(LocalDate.of(2027, 2, 10));
        assertThat(EchoMoment.YEAR.latest(TODAY)).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    private static EchoDue due(PersonId person, LocalDate began) {
        var subject = new EchoSubject.OfInsight(new InsightId(UUID.randomUUID()));
        return new EchoDue(person, new NetworkId(UUID.randomUUID()), subject, EchoMoment.TWO_WEEKS, began);
    }
}
