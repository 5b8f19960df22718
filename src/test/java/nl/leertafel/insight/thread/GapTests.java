package nl.leertafel.insight.thread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a thread breaks off after one session. */
class GapTests {

    @ParameterizedTest
    @CsvSource({
        // said, insights, doing, results: what is missing
        "0, 0, 0, 0, NOTHING_SAID NO_INSIGHT NOTHING_DONE",
        "3, 0, 0, 0, NO_INSIGHT NOTHING_DONE",
        "3, 1, 0, 0, NOTHING_DONE NO_RESULT",
        "3, 0, 1, 0, NO_INSIGHT NO_RESULT",
        "0, 1, 1, 0, NOTHING_SAID NO_RESULT",
        "3, 1, 1, 1, ''",
    })
    void saysWhatIsMissingInTheOrderOfTheThread(int said, int insights, int doing, int results, String missing) {
        assertThat(Gap.after(true, said, insights, doing, results))
                .extracting(Gap::name)
                .containsExactly(missing.isEmpty() ? new String[0] : missing.split(" "));
    }

    @Test
    void nothingIsMissingOfWhatIsYetToCome() {
        assertThat(Gap.after(false, 0, 0, 0, 0)).isEmpty();
    }
}
