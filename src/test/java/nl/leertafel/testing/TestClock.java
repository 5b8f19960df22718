package nl.leertafel.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that stands still until a test moves it. Every test begins on Thursday 3 December 2026, 9.00. */
public final class TestClock extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    public static final LocalDateTime START = LocalDateTime.of(2026, 12, 3, 9, 0);

    private volatile Instant now = START.atZone(ZONE).toInstant();

    public TestClock() {}

    /** Lets this much time pass. */
    public void advance(Duration time) {
        now = now.plus(time);
    }

    /** Makes it this moment. */
    public void set(Instant moment) {
        now = moment;
    }

    /** Makes it this moment in Amsterdam. */
    public void set(LocalDateTime moment) {
        set(moment.atZone(ZONE).toInstant());
    }

    void reset() {
        set(START);
    }

    public LocalDateTime localNow() {
        return LocalDateTime.ofInstant(now, ZONE);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new Moved(this, other);
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** The same hands in another zone. */
    private static final class Moved extends Clock {

        private final TestClock hands;
        private final ZoneId zone;

        Moved(TestClock hands, ZoneId zone) {
            this.hands = hands;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return hands.withZone(other);
        }

        @Override
        public Instant instant() {
            return hands.instant();
        }
    }
}
