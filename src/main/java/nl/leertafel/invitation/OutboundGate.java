package nl.leertafel.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.validate.ValidationEntry;
import nl.leertafel.invitation.CalendarEntry.Answer;
import nl.leertafel.invitation.CalendarEntry.Purpose;
import nl.leertafel.invitation.CalendarEntry.Stamp;
import nl.leertafel.mail.OutgoingMail.CalendarPart;
import nl.leertafel.mail.OutgoingMail.Mailbox;
import org.jspecify.annotations.Nullable;

/**
 * The last look at an iTIP object before it may leave: ical4j's validation, and on the very bytes everything ical4j
 * stays silent about. What breaks a rule is never sent.
 */
final class OutboundGate {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");
    private static final Pattern NAME = Pattern.compile("[A-Z0-9-]+");
    private static final List<String> SERIES = List.of("RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "DURATION");
    private static final List<String> ONCE =
            List.of("UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "SUMMARY", "ORGANIZER", "ATTENDEE");

    private static final int MOULDS = 100;

    /** The moulds that ical4j found nothing wrong with last: it need not look at each of a thousand casts. */
    private static final Set<Mould> SOUND =
            Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<Mould, Boolean>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Mould, Boolean> eldest) {
                    return size() > MOULDS;
                }
            }));

    private OutboundGate() {}

    /** What is the same in everybody's message; what is not, the checks on the very bytes look at every time. */
    private record Mould(Purpose purpose, Answer answer, Occasion occasion, Mailbox organizer) {

        static Mould of(CalendarEntry entry) {
            return new Mould(entry.purpose(), entry.answer(), entry.occasion(), entry.organizer());
        }
    }

    /** An iTIP object that is not fit to be sent: a fault of ours, not of the person's. */
    static final class Unfit extends RuntimeException {

        Unfit(List<String> faults) {
            super("The calendar message breaks the rules: " + String.join("; ", faults));
        }
    }

    /**
     * The part of the message, when nothing is wrong with it.
     *
     * @param from the message's sender, who must be the organizer
     * @param to the message's recipient, who must be the only attendee
     * @param last the stamp of the message before this one
     * @throws Unfit when something is
     */
    static CalendarPart release(CalendarEntry entry, Mailbox from, Mailbox to, @Nullable Stamp last) {
        var calendar = CalendarFormat.itip(entry);
        var content = CalendarFormat.write(calendar);
        var faults = new ArrayList<>(SOUND.contains(Mould.of(entry)) ? List.of() : faultsOfModel(calendar));
        if (faults.isEmpty()) {
            SOUND.add(Mould.of(entry));
        }
        faults.addAll(faultsOfBytes(content));
        faults.addAll(faultsOfMessage(entry, content, from, to));
        if (last != null && !entry.stamp().isAfter(last)) {
            faults.add("it does not come after what was sent before");
        }
        if (!faults.isEmpty()) {
            throw new Unfit(faults);
        }
        return new CalendarPart(entry.purpose().method(), content);
    }

    static List<String> faultsOfModel(Calendar calendar) {
        return calendar.validate().getEntries().stream()
                .filter(it -> it.getSeverity() == ValidationEntry.Severity.ERROR)
                .map(it -> it.getContext() + ": " + it.getMessage())
                .toList();
    }

    static List<String> faultsOfBytes(byte[] content) {
        var text = decoded(content);
        if (text.isEmpty()) {
            return List.of("it is not UTF-8");
        }
        var faults = new ArrayList<String>();
        faults.addAll(faultsOfLines(text.get()));
        faults.addAll(faultsOfProperties(Properties.of(text.get())));
        return faults;
    }

    private static List<String> faultsOfLines(String text) {
        var faults = new ArrayList<String>();
        if (!text.endsWith("\r\n")) {
            faults.add("the last line does not end");
        }
        for (String line : text.split("\r\n", 0)) {
            if (line.getBytes(UTF_8).length > CalendarFormat.MAX_OCTETS) {
                faults.add("a line is longer than " + CalendarFormat.MAX_OCTETS + " octets");
            }
            if (line.isEmpty() || CONTROL.matcher(line).find()) {
                faults.add("a line is empty or holds a control character");
            }
        }
        return faults;
    }

    private static List<String> faultsOfProperties(Properties all) {
        var faults = new ArrayList<String>();
        var event = all.inside("VEVENT");
        if (!all.values("BEGIN").filter("VEVENT"::equals).toList().equals(List.of("VEVENT"))) {
            faults.add("there is not exactly one event");
        }
        all.names()
                .filter(name -> !NAME.matcher(name).matches())
                .forEach(name -> faults.add("a property without name"));
        ONCE.stream().filter(name -> event.count(name) != 1).forEach(name -> faults.add("not exactly one " + name));
        SERIES.stream().filter(name -> event.count(name) > 0).forEach(name -> faults.add("we send no " + name));
        var zones = all.inside("VTIMEZONE").values("TZID").toList();
        event.parameters("TZID").filter(zone -> !zones.contains(zone)).forEach(it -> faults.add("zone not described"));
        event.values("URL")
                .filter(url -> !url.startsWith("https://") && !url.startsWith("http://"))
                .forEach(it -> faults.add("the address is not on the web"));
        return faults;
    }

    private static List<String> faultsOfMessage(CalendarEntry entry, byte[] content, Mailbox from, Mailbox to) {
        var faults = new ArrayList<String>();
        var all = Properties.of(decoded(content).orElse(""));
        var event = all.inside("VEVENT");
        expect(faults, "METHOD", all, entry.purpose().method());
        expect(faults, "UID", event, entry.uid().toString());
        expect(faults, "ORGANIZER", event, "mailto:" + from.address());
        expect(faults, "ATTENDEE", event, "mailto:" + to.address());
        switch (entry.purpose()) {
            case REQUEST -> expect(faults, "STATUS", event, "CONFIRMED");
            case CALL_OFF -> expect(faults, "STATUS", event, "CANCELLED");
            case REMOVE -> expectNone(faults, "STATUS", event);
        }
        if (entry.purpose() != Purpose.REQUEST && entry.stamp().sequence() == 0) {
            faults.add("a CANCEL comes after a REQUEST");
        }
        return faults;
    }

    private static void expect(List<String> faults, String name, Properties properties, String value) {
        if (!properties.values(name).toList().equals(List.of(value))) {
            faults.add(name + " is not as it should be");
        }
    }

    private static void expectNone(List<String> faults, String name, Properties properties) {
        if (properties.count(name) > 0) {
            faults.add(name + " does not belong here");
        }
    }

    private static Optional<String> decoded(byte[] content) {
        try {
            return Optional.of(
                    UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** The unfolded lines of a calendar, read without ical4j, which wrote them. */
    private record Properties(List<String> lines) {

        static Properties of(String text) {
            return new Properties(
                    Stream.of(text.replace("\r\n ", "").split("\r\n")).toList());
        }

        Properties inside(String component) {
            int begin = lines.indexOf("BEGIN:" + component);
            int end = lines.indexOf("END:" + component);
            return new Properties(begin < 0 || end < begin ? List.of() : lines.subList(begin + 1, end));
        }

        Stream<String> names() {
            return lines.stream().map(line -> line.split("[:;]", 2)[0]);
        }

        long count(String name) {
            return names().filter(name::equals).count();
        }

        Stream<String> values(String name) {
            return lines.stream()
                    .filter(line -> line.startsWith(name + ":") || line.startsWith(name + ";"))
                    .map(line -> line.substring(Math.min(line.length(), endOfParameters(line) + 1)));
        }

        Stream<String> parameters(String parameter) {
            return lines.stream()
                    .map(line -> line.substring(0, endOfParameters(line)))
                    .flatMap(head -> Stream.of(head.split(";")).skip(1))
                    .filter(it -> it.startsWith(parameter + "="))
                    .map(it -> it.substring(parameter.length() + 1));
        }

        private static int endOfParameters(String line) {
            boolean quoted = false;
            for (int i = 0; i < line.length(); i++) {
                if (line.charAt(i) == '"') {
                    quoted = !quoted;
                } else if (line.charAt(i) == ':' && !quoted) {
                    return i;
                }
            }
            return line.length();
        }
    }
}
