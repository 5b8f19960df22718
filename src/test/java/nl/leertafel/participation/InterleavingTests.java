package nl.leertafel.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.testing.OnH2;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two commands at one table, of which the second begins when the first has done all its work and has not committed: it
 * must wait for the lock, and then leave the table as if they had come one after the other.
 */
@OnH2
class InterleavingTests {

    private static final int TABLES = 20;
    private static final int PAIRS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Autowired
    People people;

    @Autowired
    LineDriver driver;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void twoHundredPairsOfCommandsEndAsIfTheyHadComeOneAfterTheOther() {
        var rijnoever = people.rijnoever();
        int pairs = 0;
        try (var second = Executors.newSingleThreadExecutor()) {
            for (long seed = 0; seed < TABLES; seed++) {
                var session = driver.published(rijnoever, 4);
                var model = new LineModel(clock.localNow(), SessionExamples.EVENING, 4);
                var commands = LineCommand.sequence(seed, 200, SessionExamples.EVENING.toLocalDate())
                        .iterator();
                for (int i = 0; i < PAIRS; i++) {
                    var one = next(commands, model);
                    var other = next(commands, model);
                    inTurn(second, rijnoever, session, one, other);
                    model.apply(one);
                    model.apply(other);
                    assertThat(driver.state(session))
                            .as("table %d: %s, meanwhile %s", seed, one, other)
                            .isEqualTo(model.state());
                    pairs++;
                }
            }
        }
        assertThat(pairs).isEqualTo(200);
    }

    /** The next command that locks the table and is about one guest. */
    private static LineCommand next(Iterator<LineCommand> commands, LineModel model) {
        while (true) {
            var command = commands.next();
            var locks = switch (command) {
                case LineCommand.SignUp newcomer -> true;
                case LineCommand.Accept it -> model.state().containsKey(it.guest());
                case LineCommand.Decline it -> model.state().containsKey(it.guest());
                default -> false;
            };
            if (locks) {
                return command;
            }
        }
    }

    private void inTurn(
            ExecutorService threads, NetworkCast cast, SessionId session, LineCommand first, LineCommand second) {
        var ahead = new Future<?>[1];
        transaction.executeWithoutResult(begun -> {
            if (!driver.apply(cast, session, first)) {
                begun.setRollbackOnly();
            }
            ahead[0] = threads.submit(() -> driver.apply(cast, session, second));
            awaitBlocked(ahead[0]);
        });
        assertThat(ahead[0]).succeedsWithin(PATIENCE);
    }

    private void awaitBlocked(Future<?> work) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!work.isDone() && System.nanoTime() < end && isNobodyBlocked()) {
            Thread.onSpinWait();
        }
        assertThat(work.isDone()).as("went past the lock").isFalse();
    }

    private boolean isNobodyBlocked() {
        try {
            return jdbc.sql("select count(*) from information_schema.sessions where blocker_id is not null")
                            .query(Integer.class)
                            .single()
                    == 0;
        } catch (UncategorizedSQLException endedMeanwhile) {
            return true; // H2 trips over a session whose transaction ends while it is listed: ask again
        }
    }
}
