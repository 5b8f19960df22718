package nl.leertafel.session;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import nl.leertafel.kernel.Refusal;

/**
 * From when until when people meet, in local time: an evening at 19.30 stays at 19.30 when a clock law changes.
 *
 * Refused with a {@link Refusal} at field {@code endsAt} when it ends before it starts or lasts longer than ten days, at
 *     {@code zoneId} when calendars were not taught this zone
 */
@Embeddable
public record TimeSlot(LocalDateTime startsAt, LocalDateTime endsAt, ZoneId zoneId) implements Serializable {

    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    /** The zones a session can be planned in: the European and the Caribbean Netherlands. */
    public static final List<ZoneId> ZONES = List.of(AMSTERDAM, ZoneId.of("America/Kralendijk"));

    static final Duration LONGEST = Duration.ofDays(10);

    public TimeSlot {
        if (!endsAt.isAfter(startsAt)) {
            throw Refusal.at("endsAt", "session.slot.backwards");
        }
        if (Duration.between(startsAt, endsAt).compareTo(LONGEST) > 0) {
            throw Refusal.at("endsAt", "session.slot.long");
        }
        if (!ZONES.contains(zoneId)) {
            throw Refusal.at("zoneId", "session.slot.zone");
        }
    }

    public static TimeSlot inAmsterdam(LocalDateTime startsAt, LocalDateTime endsAt) {
        return new TimeSlot(startsAt, endsAt, AMSTERDAM);
    }

    public Instant startsInstant() {
        return startsAt.atZone(zoneId).toInstant();
    }

    public Instant endsInstant() {
        return endsAt.atZone(zoneId).toInstant();
    }

    /** Whole minutes by the clock on the wall. */
    public long minutes() {
        return Duration.between(startsAt, endsAt).toMinutes();
    }
}
