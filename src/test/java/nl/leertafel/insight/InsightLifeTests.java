package nl.leertafel.insight;

import static nl.leertafel.insight.InsightState.ADOPTED;
import static nl.leertafel.insight.InsightState.REJECTED;
import static nl.leertafel.insight.InsightState.SHARED;
import static nl.leertafel.insight.InsightState.TRIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The life of an insight: which step follows on which, what a step has to say, and that no words are lost. */
class InsightLifeTests {

    private static final Instant NOW = Instant.parse("2027-01-12T20:00:00Z");
    private static final PersonId SANNE = new PersonId(UUID.randomUUID());
    private static final PersonId JOKE = new PersonId(UUID.randomUUID());
    private static final InsightText PLAIN = InsightText.of("Een brief in gewone taal helpt.", "", Sureness.HUNCH);
    private static final InsightText BETTER =
            InsightText.of("Een brief in gewone taal scheelt telefoontjes.", "gemeenten", Sureness.SEEN_ONCE);

    @ParameterizedTest
    @CsvSource({
        // from, may become
        "PROPOSED, SHARED",
        "SHARED,   TRIED REJECTED",
        "TRIED,    TRIED ADOPTED REJECTED",
        "ADOPTED,  TRIED REJECTED",
        "REJECTED, TRIED",
    })
    void goesNowhereButToTheseStates(InsightState from, String next) {
        for (var to : InsightState.values()) {
            assertThat(from.next().contains(to))
                    .as(from + " → " + to)
                    .isEqualTo((" " + next + " ").contains(" " + to + " "));
        }
    }

    @Test
    void keepsEveryStepWithWhoAndWhenAndWhy() {
        var insight = proposed()
                .take(StepForm.of(SHARED, ""), SANNE, NOW)
                .take(StepForm.of(TRIED, "Twee wijkteams in Rijnoever."), JOKE, NOW.plusSeconds(60))
                .take(result(ADOPTED), SANNE, NOW.plusSeconds(120));

        assertThat(insight.state()).isEqualTo(ADOPTED);
        assertThatThrownBy(() -> insight.take(StepForm.of(SHARED, ""), SANNE, NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.key()).isEqualTo("insight.step.notFromHere"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"expected", "done", "happened", "learned"})
    void whatFailedSaysAsMuchAsWhatWorked(String missing) {
        for (var state : new InsightState[] {ADOPTED, REJECTED}) {
            assertThatThrownBy(() -> new StepForm(
                            state,
                            "Het verslag van de proef.",
                            missing.equals("expected") ? " " : "Minder telefoontjes.",
                            missing.equals("done") ? null : "Vijftig brieven herschreven.",
                            missing.equals("happened") ? "" : "Evenveel telefoontjes.",
                            missing.equals("learned") ? "" : "De envelop schrikt af, niet de brief."))
                    .isInstanceOfSatisfying(
                            Refusal.class, it -> assertThat(it.field()).contains(missing));
        }
    }

    @Test
    void everyStepButSharingSaysWhereOneCanSeeIt() {
        assertThat(StepForm.of(SHARED, " ").evidence()).isEmpty();
        assertThatThrownBy(() -> StepForm.of(TRIED, " ")).isInstanceOf(Refusal.class);
    }

    @Test
    void otherWordsLeaveTheEarlierOnesReadable() {
        var insight = proposed().amend(BETTER, JOKE, NOW);

        assertThat(insight.text()).isEqualTo(BETTER);
        assertThat(insight.wordings()).extracting(InsightWording::text).containsExactly(PLAIN);
    }

    @Test
    void wordsWrittenAtTheSameMomentStandBesideEachOtherUntilSomebodyChooses() {
        var insight = proposed().putBeside(BETTER, JOKE, NOW).putBeside(BETTER, JOKE, NOW);

        assertThat(insight.wordings())
                .singleElement()
                .satisfies(it -> assertThat(it.beside()).isTrue());
        assertThat(insight.choose(0, SANNE, NOW).text()).isEqualTo(BETTER);
        assertThat(insight.wordings()).extracting(InsightWording::text).containsExactly(PLAIN);
        assertThat(insight.wordings()).noneMatch(InsightWording::beside);
    }

    @Test
    void wordsLaidAsideAreOneOfTheEarlierOnes() {
        var insight = proposed().putBeside(BETTER, JOKE, NOW).layAside(0);

        assertThat(insight.text()).isEqualTo(PLAIN);
        assertThat(insight.wordings()).containsExactly(new InsightWording(BETTER, JOKE, NOW, false));
    }

    private static Insight proposed() {
        var form = new InsightForm(new QuestionId(UUID.randomUUID()), null, PLAIN);
        return new Insight(new NetworkId(UUID.randomUUID()), form, SANNE, NOW);
    }

    private static StepForm result(InsightState state) {
        return new StepForm(
                state,
                "Het verslag van de proef.",
                "Minder telefoontjes.",
                "Vijftig brieven herschreven.",
                "De helft minder telefoontjes.",
                "Korte zinnen helpen, de envelop ook.");
    }
}
