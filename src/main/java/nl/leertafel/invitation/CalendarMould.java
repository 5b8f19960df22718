package nl.leertafel.invitation;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Property;
import org.jspecify.annotations.Nullable;

/**
 * The message about one session as it goes to each of its people, with what is the same for all of them written already:
 * the zone, the words and the place are most of it.
 */
final class CalendarMould {

    /** What is a person's own. */
    private static final Set<String> OWN = Set.of("UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "ATTENDEE");

    private final List<Stretch> stretches;

    private CalendarMould(List<Stretch> stretches) {
        this.stretches = stretches;
    }

    /** @param own the property that comes behind these octets; null behind the last ones */
    private record Stretch(byte[] octets, @Nullable String own) {}

    static CalendarMould of(CalendarEntry entry) {
        var stretches = new ArrayList<Stretch>();
        var octets = new ByteArrayOutputStream();
        boolean inEvent = false; // a zone has a date of its own on which it changed
        for (var line : ContentLines.lines(CalendarFormat.itip(entry).toString())) {
            inEvent |= line.equals("BEGIN:VEVENT");
            var name = line.split("[;:]", 2)[0];
            if (inEvent && OWN.contains(name)) {
                stretches.add(new Stretch(octets.toByteArray(), name));
                octets.reset();
            } else {
                CalendarFormat.fold(line, octets);
            }
        }
        stretches.add(new Stretch(octets.toByteArray(), null));
        return new CalendarMould(stretches);
    }

    /** The octets of the message to the one of this entry. */
    byte[] cast(CalendarEntry entry) {
        Map<String, Property> own =
                CalendarFormat.own(entry).stream().collect(Collectors.toMap(Property::getName, Function.identity()));
        var out = new ByteArrayOutputStream();
        for (var stretch : stretches) {
            out.writeBytes(stretch.octets());
            var property = stretch.own() == null ? null : own.get(stretch.own());
            if (property != null) {
                ContentLines.lines(property.toString()).forEach(line -> CalendarFormat.fold(line, out));
            }
        }
        return out.toByteArray();
    }
}
