package nl.leertafel.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.leertafel.network.Perspective;
import nl.leertafel.reflection.BarometerRule.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What may be told of a table, and what somebody who takes one number off from another learns. */
class BarometerRuleTests {

    @Test
    void nothingIsToldOfFewerThanFive() {
        assertThat(BarometerRule.result(given(Perspective.RESIDENT, 4)).isEmpty())
                .isTrue();
        assertThat(BarometerRule.result(given(Perspective.RESIDENT, 5)).scores())
                .singleElement()
                .satisfies(it -> assertThat(it.people()).isEqualTo(5));
    }

    @Test
    void aSideIsToldOnlyWhereTheOthersAreFiveAsWell() {
        assertThat(sides(table(6, 4))).as("four others can be worked out").isEmpty();
        assertThat(sides(table(6, 5))).containsExactly(6, 5);
        assertThat(sides(table(6, 5, 3)))
                .as("two sides of five or more would leave three")
                .containsExactly(6);
    }

    @Test
    void noDifferenceOfToldNumbersIsOfFewerThanFive() {
        var chance = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            var sizes = new int[Perspective.values().length];
            for (int side = 0; side < sizes.length; side++) {
                sizes[side] = chance.nextInt(9);
            }
            var answers = table(sizes);
            var told = sides(answers);
            var all = answers.size();
            // every choice of sides that can be taken off from the whole
            for (int choice = 0; choice < 1 << told.size(); choice++) {
                int taken = 0;
                for (int side = 0; side < told.size(); side++) {
                    taken += (choice >> side & 1) * told.get(side);
                }
                assertThat(all - taken)
                        .as("what is left of %s after %s", all, told)
                        .satisfiesAnyOf(
                                left -> assertThat(left).isZero(),
                                left -> assertThat(left).isGreaterThanOrEqualTo(BarometerRule.FEWEST),
                                left -> assertThat(told).isEmpty());
            }
        }
    }

    @Test
    void wordsAreListedFromFiveOnInAlphabeticalOrder() {
        var answers = new ArrayList<>(given(Perspective.RESIDENT, 4, "warm"));
        answers.addAll(given(Perspective.STUDENT, 4));
        assertThat(BarometerRule.result(answers).words()).isEmpty();
        answers.addAll(given(Perspective.STUDENT, 1, "Eerlijk"));
        assertThat(BarometerRule.result(answers).words().toString()).isEqualTo("{eerlijk=1, warm=4}");
    }

    @Test
    void meansAreInTenths() {
        var answers = new ArrayList<>(given(Perspective.RESIDENT, 4));
        answers.add(new Given(Perspective.STUDENT, new BarometerAnswer(10, 1, 6, null)));
        assertThat(BarometerRule.result(answers).scores().getFirst())
                .isEqualTo(new BarometerScore(null, 5, 76, 58, 68));
    }

    @Test
    void aNumberOfReflectionsIsToldInStepsAndNeverAlmostOfEveryone() {
        for (int atTable = 0; atTable < 40; atTable++) {
            int before = 0;
            for (int written = 0; written <= atTable; written++) {
                var told = ReflectionTally.of(atTable, written, written).written();
                assertThat(told).isLessThanOrEqualTo(written);
                assertThat(told % ReflectionTally.STEP).isZero();
                assertThat(told == 0 || atTable - told >= ReflectionTally.STEP).isTrue();
                assertThat(told).isGreaterThanOrEqualTo(before);
                before = told;
            }
        }
        assertThat(ReflectionTally.of(12, 8, 5)).isEqualTo(new ReflectionTally(5, 5));
    }

    private static List<Integer> sides(List<Given> answers) {
        return BarometerRule.result(answers).scores().stream()
                .filter(it -> it.side() != null)
                .map(BarometerScore::people)
                .toList();
    }

    private static List<Given> table(int... sizes) {
        var answers = new ArrayList<Given>();
        for (int i = 0; i < sizes.length; i++) {
            answers.addAll(given(Perspective.values()[i], sizes[i]));
        }
        return answers;
    }

    private static List<Given> given(Perspective side, int people) {
        return given(side, people, null);
    }

    private static List<Given> given(Perspective side, int people, @Nullable String word) {
        var given = new ArrayList<Given>();
        for (int i = 0; i < people; i++) {
            given.add(new Given(side, new BarometerAnswer(7, 7, 7, word)));
        }
        return given;
    }
}
