package nl.leertafel.participation.seating;

import static nl.leertafel.network.Perspective.OFFICIAL;
import static nl.leertafel.network.Perspective.PROFESSIONAL;
import static nl.leertafel.network.Perspective.RESIDENT;
import static nl.leertafel.network.Perspective.STUDENT;
import static nl.leertafel.participation.seating.SeatRulesTests.atLeast;
import static nl.leertafel.participation.seating.SeatRulesTests.rule;
import static nl.leertafel.participation.seating.SeatRulesTests.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.leertafel.network.Perspective;
import org.junit.jupiter.api.Test;

class TableTests {

    private static final SeatRules RESIDENTS_AND_AN_OFFICIAL = rules(atLeast(3, RESIDENT), atLeast(1, OFFICIAL));

    @Test
    void whoComesToATableWithoutRulesSitsAsLongAsThereAreSeats() {
        var table = Table.empty(2, SeatRules.NONE).with(Party.one(PROFESSIONAL));
        assertThat(verdict(table, RESIDENT).fits()).isTrue();
        assertThat(verdict(table.with(Party.one(RESIDENT)), RESIDENT).reason()).isEqualTo(SeatReason.FULL);
    }

    @Test
    void twoSeatsAreFreeButNotForProfessionals() {
        var table = kept(4, RESIDENTS_AND_AN_OFFICIAL, Map.of(RESIDENT, 2));
        assertThat(verdict(table, PROFESSIONAL).reason()).isEqualTo(SeatReason.KEPT_FOR_OTHERS);
        assertThat(verdict(table, PROFESSIONAL).free()).isEqualTo(2);
        assertThat(verdict(table, RESIDENT).fits()).isTrue();
        assertThat(verdict(table, OFFICIAL).fits()).isTrue();
    }

    @Test
    void keptSeatsAreForAnyoneOnceTheyAreReleased() {
        var table = new Table(4, RESIDENTS_AND_AN_OFFICIAL, false, Map.of(RESIDENT, 2), 0);
        assertThat(verdict(table, PROFESSIONAL).fits()).isTrue();
    }

    @Test
    void enoughProfessionalsIsEnoughWhateverIsFree() {
        var table = kept(12, rules(rule(0, 2, PROFESSIONAL)), Map.of(PROFESSIONAL, 2));
        assertThat(verdict(table, PROFESSIONAL).reason()).isEqualTo(SeatReason.ENOUGH_OF_THESE);
        assertThat(verdict(table, STUDENT).fits()).isTrue();
        var released = new Table(12, table.rules(), false, table.people(), 0);
        assertThat(verdict(released, PROFESSIONAL).reason()).isEqualTo(SeatReason.ENOUGH_OF_THESE);
    }

    @Test
    void aPartySitsTogetherOrNotAtAll() {
        var table = Table.empty(4, SeatRules.NONE).with(Party.one(RESIDENT));
        assertThat(table.verdict(new Party(STUDENT, 4, 0)).reason()).isEqualTo(SeatReason.NOT_TOGETHER);
        assertThat(table.verdict(new Party(STUDENT, 2, 1)).fits()).isTrue();
        assertThat(table.verdict(new Party(STUDENT, 2, 2)).reason()).isEqualTo(SeatReason.NOT_TOGETHER);
    }

    @Test
    void anInterpreterNeedsASeatAndIsNoResident() {
        var table = kept(3, rules(atLeast(3, RESIDENT)), Map.of());
        assertThat(table.verdict(new Party(RESIDENT, 1, 1)).reason()).isEqualTo(SeatReason.KEPT_FOR_OTHERS);
        assertThat(table.of(4).verdict(new Party(RESIDENT, 1, 1)).fits()).isTrue();
    }

    @Test
    void freedSeatsGoToTheFirstInLineWhoMayHaveThem() {
        var table = kept(4, RESIDENTS_AND_AN_OFFICIAL, Map.of(RESIDENT, 2));
        assertThat(table.offers(List.of(PROFESSIONAL, OFFICIAL, STUDENT, RESIDENT, RESIDENT), Party::one))
                .containsExactly(OFFICIAL, RESIDENT);
    }

    @Test
    void whoFitsGoesBeforeAPartyThatDoesNot() {
        var pair = new Party(RESIDENT, 2, 0);
        var alone = Party.one(RESIDENT);
        assertThat(Table.empty(1, SeatRules.NONE).offers(List.of(pair, alone), Function.identity()))
                .containsExactly(alone);
    }

    @Test
    void nobodyIsSentAwayWhenSeatsWereRemovedAndNobodyGetsIn() {
        var table = kept(2, RESIDENTS_AND_AN_OFFICIAL, Map.of(PROFESSIONAL, 3));
        assertThat(table.free()).isZero();
        assertThat(table.offers(List.of(RESIDENT), Party::one)).isEmpty();
    }

    @Test
    void whoMissesStillGetsInWhereTheRulesCanNoLongerAllBeKept() {
        var table = kept(5, RESIDENTS_AND_AN_OFFICIAL, Map.of(PROFESSIONAL, 3));
        assertThat(verdict(table, RESIDENT).fits()).isTrue();
        assertThat(verdict(table, STUDENT).reason()).isEqualTo(SeatReason.KEPT_FOR_OTHERS);
    }

    private static Verdict verdict(Table table, Perspective perspective) {
        return table.verdict(Party.one(perspective));
    }

    private static Table kept(int capacity, SeatRules rules, Map<Perspective, Integer> people) {
        return new Table(capacity, rules, true, people, 0);
    }
}
