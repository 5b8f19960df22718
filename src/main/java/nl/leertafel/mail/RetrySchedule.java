package nl.leertafel.mail;

import java.time.Duration;
import java.util.List;

/** How long a message waits after each postponed attempt: growing pauses, spread so that retries do not march in step. */
final class RetrySchedule {

    /** After this long a message is given up, however much meaning it still has. */
    static final Duration PATIENCE = Duration.ofDays(2);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12));
    private static final double SPREAD = 0.2;

    private RetrySchedule() {}

    /**
     * @param attempts how many were made, at least one
     * @param chance a random number from 0 (a fifth shorter) to 1 (a fifth longer)
     */
    static Duration pauseAfter(int attempts, double chance) {
        var pause = PAUSES.get(Math.min(attempts, PAUSES.size()) - 1);
        return Duration.ofMillis(Math.round(pause.toMillis() * (1 - SPREAD + 2 * SPREAD * chance)));
    }
}
