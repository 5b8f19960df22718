package nl.leertafel.invitation;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The time zones we describe ourselves, in the compact form Outlook is known to accept. ical4j's own descriptions are
 * of no use here: its Europe/Amsterdam calls itself Europe/Brussels. A session in any other zone travels in UTC.
 */
final class CalendarZone {

    private static final Map<ZoneId, VTimeZone> KNOWN = Map.of(
            ZoneId.of("Europe/Amsterdam"), centralEuropean("Europe/Amsterdam"),
            ZoneId.of("Europe/Brussels"), centralEuropean("Europe/Brussels"),
            ZoneId.of("Europe/Berlin"), centralEuropean("Europe/Berlin"),
            ZoneId.of("America/Kralendijk"), atlantic("America/Kralendijk"),
            ZoneId.of("America/Curacao"), atlantic("America/Curacao"));

    private CalendarZone() {}

    /** The description of a zone; empty when it is not one of ours. */
    static Optional<VTimeZone> describe(ZoneId zone) {
        return Optional.ofNullable(KNOWN.get(zone));
    }

    private static VTimeZone centralEuropean(String id) {
        var winter = ZoneOffset.ofHours(1);
        var summer = ZoneOffset.ofHours(2);
        var daylight = observance(new Daylight(), winter, summer, "CEST", LocalDateTime.of(1970, 3, 29, 2, 0));
        daylight.add(new RRule<LocalDateTime>("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"));
        var standard = observance(new Standard(), summer, winter, "CET", LocalDateTime.of(1970, 10, 25, 3, 0));
        standard.add(new RRule<LocalDateTime>("FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"));
        return zone(id, daylight, standard);
    }

    private static VTimeZone atlantic(String id) {
        var offset = ZoneOffset.ofHours(-4);
        return zone(id, observance(new Standard(), offset, offset, "AST", LocalDateTime.of(1970, 1, 1, 0, 0)));
    }

    private static VTimeZone zone(String id, Observance... observances) {
        var zone = new VTimeZone();
        zone.add(new TzId(id));
        for (var observance : observances) {
            zone.add(observance);
        }
        return zone;
    }

    private static Observance observance(
            Observance observance, ZoneOffset from, ZoneOffset to, String name, LocalDateTime since) {
        observance.add(new TzOffsetFrom(from));
        observance.add(new TzOffsetTo(to));
        observance.add(new TzName(name));
        observance.add(new DtStart<>(since));
        return observance;
    }
}
