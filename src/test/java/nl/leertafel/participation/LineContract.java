package nl.leertafel.participation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leertafel.session.SessionExamples;
import nl.leertafel.testing.People;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The same commands give the same table in a database as without one. */
abstract class LineContract {

    @Autowired
    People people;

    @Autowired
    LineDriver driver;

    @Autowired
    TestClock clock;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aSequenceOfCommandsLeavesEveryoneWhereTheRulesSay(long seed) {
        var rijnoever = people.rijnoever();
        var session = driver.published(rijnoever, 4);
        var model = new LineModel(clock.localNow(), SessionExamples.EVENING, 4);
        for (var command : LineCommand.sequence(seed, 40, SessionExamples.EVENING.toLocalDate())) {
            var before = driver.state(session);
            var happened = driver.apply(rijnoever, session, command);
            model.apply(command);
            assertThat(happened || driver.state(session).equals(before)).isTrue();
            assertThat(driver.state(session)).as("after %s", command).isEqualTo(model.state());
        }
    }
}
