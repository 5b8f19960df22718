package nl.leertafel.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the relay took and is not ticked off yet. A mail that takes longer than a moment is ticked off by itself; many
 * within one moment are ticked off together, because the disk needs as long for one as for all of them. A kill doubles
 * what went out in that moment at most, under the same Message-ID.
 */
final class Ticks implements AutoCloseable {

    private static final Duration MOMENT = Duration.ofMillis(10);

    private final Consumer<List<OutboxMessageId>> tickOff;
    private final Clock clock;
    private final List<OutboxMessageId> taken = new ArrayList<>();
    private Instant last;

    Ticks(Consumer<List<OutboxMessageId>> tickOff, Clock clock) {
        this.tickOff = tickOff;
        this.clock = clock;
        this.last = clock.instant();
    }

    /** The relay took this just now. */
    void add(OutboxMessageId message) {
        taken.add(message);
        if (!clock.instant().isBefore(last.plus(MOMENT))) {
            close();
        }
    }

    /** Ticks off what is left. */
    @Override
    public void close() {
        if (!taken.isEmpty()) {
            tickOff.accept(List.copyOf(taken));
            taken.clear();
        }
        last = clock.instant();
    }
}
