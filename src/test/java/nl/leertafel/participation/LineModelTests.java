package nl.leertafel.participation;

import static org.assertj.core.api.Assertions.assertThatCode;

import nl.leertafel.session.SessionExamples;
import org.junit.jupiter.api.Test;

class LineModelTests {

    @Test
    void noneOfAThousandSequencesBreaksWhatMustHoldAtATable() {
        var start = SessionExamples.EVENING.minusDays(5);
        for (long seed = 0; seed < 1_000; seed++) {
            var model = new LineModel(start, SessionExamples.EVENING, 4);
            for (var command : LineCommand.sequence(seed, 40, SessionExamples.EVENING.toLocalDate())) {
                assertThatCode(() -> model.apply(command)).as("%s", command).doesNotThrowAnyException();
            }
        }
    }
}
