package nl.leertafel.participation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leertafel.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The short form; {@code ./leertafel bench seats} runs two thousand. */
abstract class SeatTrialsContract {

    private static final int TRIALS = 40;

    @Autowired
    People people;

    @Autowired
    SeatTrials trials;

    @Test
    void nobodyOverbooksATableHoweverManyComeAtOnce() throws InterruptedException {
        var rijnoever = people.rijnoever();
        assertThat(trials.wrong(rijnoever.network(), rijnoever.coordinator(), TRIALS))
                .isZero();
    }

    @Test
    void withoutTheLockThatIsNotSo() throws InterruptedException {
        var rijnoever = people.rijnoever();
        assertThat(trials.caughtWithoutLock(rijnoever.network(), rijnoever.coordinator(), TRIALS))
                .isPositive();
    }
}
