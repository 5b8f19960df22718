package nl.leertafel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people who do something at the same moment, of whom the second has to wait for the first. */
public final class Meanwhile {

    private static final Duration A_MOMENT = Duration.ofMillis(200);

    private Meanwhile() {}

    /** Begins the second before the first is committed, sees it wait, commits, and gives what came of the second. */
    public static Future<?> waits(TransactionTemplate transaction, Runnable first, Runnable second) {
        try (var threads = Executors.newSingleThreadExecutor()) {
            return Objects.requireNonNull(transaction.<Future<?>>execute(begun -> {
                first.run();
                var waiting = threads.submit(second);
                assertThat(waiting)
                        .as("went past the first")
                        .failsWithin(A_MOMENT)
                        .withThrowableOfType(TimeoutException.class);
                return waiting;
            }));
        }
    }
}
