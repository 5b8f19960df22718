package nl.leertafel.invitation;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionStatus;

/**
 * The time a feed reaches over. It moves once a day, so that a feed stays the same all day when nothing happens.
 *
 * @param dawn when it moved last
 */
record FeedWindow(Instant dawn) {

    private static final Duration PAST = Duration.ofDays(90);
    private static final Period FUTURE = Period.ofYears(2);
    private static final Duration CANCELLED_STAYS = Duration.ofDays(30);

    static FeedWindow at(Instant now) {
        return new FeedWindow(now.truncatedTo(ChronoUnit.DAYS));
    }

    /** What ended before this is not shown. */
    Instant since() {
        return dawn.minus(PAST);
    }

    /** What begins after this is not shown. */
    Instant until() {
        return dawn.atOffset(ZoneOffset.UTC).plus(FUTURE).toInstant();
    }

    boolean shows(SessionDetails session) {
        return session.slot().endsInstant().isAfter(since())
                && session.slot().startsInstant().isBefore(until())
                && (session.status() != SessionStatus.CANCELLED
                        || session.changedAt().isAfter(dawn.minus(CANCELLED_STAYS)));
    }
}
