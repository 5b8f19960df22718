package nl.leertafel.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Stands at moments of the past while the demonstration is made; tells the real time afterwards. */
final class SteppedClock extends Clock {

    private final Clock real;
    private final AtomicReference<@Nullable Instant> standsAt;

    SteppedClock(Clock real) {
        this(real, new AtomicReference<>());
    }

    private SteppedClock(Clock real, AtomicReference<@Nullable Instant> standsAt) {
        this.real = real;
        this.standsAt = standsAt;
    }

    /** Makes it this moment, and no later. */
    void stand(Instant moment) {
        standsAt.set(moment);
    }

    /** Lets time go by again, from the real now. */
    void go() {
        standsAt.set(null);
    }

    @Override
    public Instant instant() {
        return Optional.ofNullable(standsAt.get()).orElseGet(real::instant);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SteppedClock(real.withZone(zone), standsAt);
    }
}
