package nl.leertafel.participation.seating;

import static nl.leertafel.network.Perspective.OFFICIAL;
import static nl.leertafel.network.Perspective.PROFESSIONAL;
import static nl.leertafel.network.Perspective.RESIDENT;
import static nl.leertafel.network.Perspective.STUDENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.Perspective;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeatRulesTests {

    @Test
    void threeResidentsAndAnOfficialAreStillWanted() {
        var rules = rules(atLeast(3, RESIDENT), atLeast(1, OFFICIAL));
        assertThat(rules.wanted(Map.of(RESIDENT, 1))).isEqualTo(3);
        assertThat(rules.missing(Map.of(RESIDENT, 1)))
                .extracting(SeatRules.Missing::people)
                .containsExactly(2, 1);
        assertThat(rules.wanted(Map.of(RESIDENT, 5, OFFICIAL, 1))).isZero();
    }

    @Test
    void aResidentCountsForEveryRuleTheyAreIn() {
        var rules = rules(atLeast(2, RESIDENT), atLeast(5, RESIDENT, STUDENT));
        assertThat(rules.floor()).isEqualTo(5);
        assertThat(rules.wanted(Map.of(STUDENT, 4))).isEqualTo(2);
        assertThat(rules.wanted(Map.of(RESIDENT, 2, STUDENT, 1))).isEqualTo(2);
    }

    @Test
    void whatCannotBeIsRefusedInAPlainSentence() {
        refused(() -> rule(0, null, RESIDENT), "participation.plan.rule.empty");
        refused(() -> rule(-1, null, RESIDENT), "participation.plan.rule.negative");
        refused(() -> rule(0, -1, RESIDENT), "participation.plan.rule.negative");
        refused(() -> rule(5001, null, RESIDENT), "participation.plan.rule.number");
        refused(() -> rule(0, 5001, RESIDENT), "participation.plan.rule.number");
        refused(() -> rule(3, 2, RESIDENT), "participation.plan.rule.most");
        refused(() -> new SeatRule(Set.of(), 1, null), "participation.plan.rule.nobody");
        refused(() -> rules(atLeast(1, RESIDENT), atLeast(2, RESIDENT)), "participation.plan.rule.twice");
        refused(
                () -> rules(atLeast(1, RESIDENT, STUDENT), atLeast(2, STUDENT, OFFICIAL)),
                "participation.plan.rule.cross");
        refused(() -> rules(atLeast(3, RESIDENT), rule(0, 2, RESIDENT, STUDENT)), "participation.plan.rule.contradict");
        refused(
                () -> rules(rule(0, 2, RESIDENT), rule(0, 1, STUDENT), atLeast(4, RESIDENT, STUDENT)),
                "participation.plan.rule.contradict");
        refused(() -> rules(atLeast(3, RESIDENT), atLeast(2, OFFICIAL)).requireFits(4), "participation.plan.tooMany");
    }

    @Test
    void rulesInsideOneAnotherAndRulesApartAreFine() {
        var rules = rules(
                rule(2, 4, RESIDENT), rule(1, 3, STUDENT), rule(3, 6, RESIDENT, STUDENT), atLeast(1, PROFESSIONAL));
        assertThat(rules.floor()).isEqualTo(4);
        rules.requireFits(4);
    }

    private static void refused(ThrowingCallable making, String key) {
        assertThatThrownBy(making)
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.key()).isEqualTo(key));
    }

    static SeatRules rules(SeatRule... rules) {
        return new SeatRules(List.of(rules));
    }

    static SeatRule atLeast(int people, Perspective... perspectives) {
        return rule(people, null, perspectives);
    }

    static SeatRule rule(int atLeast, @Nullable Integer atMost, Perspective... perspectives) {
        return new SeatRule(Set.of(perspectives), atLeast, atMost);
    }
}
