package nl.leertafel.participation;

import java.time.Duration;
import java.time.Instant;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionStatus;

/**
 * How a network lets its lines move.
 *
 * @param offerHours so many hours a freed seat is held for the person it is offered to, until the session starts
 * @param cutOffHours so many hours before a session starts no seat is offered any more; who comes first has it
 */
public record LineRules(int offerHours, int cutOffHours) {

    public static final int MOST_HOURS = 336;

    static final LineRules USUAL = new LineRules(48, 24);

    /** @throws Refusal when a number of hours cannot be */
    public LineRules {
        if (offerHours < 1 || offerHours > MOST_HOURS) {
            throw Refusal.at("offerHours", "participation.line.offerHours.range", MOST_HOURS);
        }
        if (cutOffHours < 0 || cutOffHours > MOST_HOURS) {
            throw Refusal.at("cutOffHours", "participation.line.cutOffHours.range", MOST_HOURS);
        }
    }

    boolean lineMoves(SessionDetails session, Instant now) {
        var cutOff = session.slot().startsInstant().minus(Duration.ofHours(cutOffHours));
        return session.status() == SessionStatus.PUBLISHED && now.isBefore(cutOff);
    }

    /** Until when a seat that is offered now is held. */
    Instant offerExpires(SessionDetails session, Instant now) {
        var latest = now.plus(Duration.ofHours(offerHours));
        var start = session.slot().startsInstant();
        return latest.isBefore(start) ? latest : start;
    }
}
