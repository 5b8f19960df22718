package nl.leertafel.invitation;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.validate.ValidationEntry;
import nl.leertafel.invitation.CalendarEntry.Answer;
import nl.leertafel.invitation.CalendarEntry.Purpose;
import nl.leertafel.invitation.CalendarEntry.Stamp;
import nl.leertafel.invitation.ContentLines.Component;
import nl.leertafel.mail.OutgoingMail.CalendarPart;
import nl.leertafel.mail.OutgoingMail.Mailbox;
import org.jspecify.annotations.Nullable;

/**
 * The last look at an iTIP object before it may leave: ical4j's validation, our own rules on the very bytes, and whether
 * it says to whom and from whom what it should. What breaks a rule is never sent.
 */
final class OutboundGate {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private static final int MOST_MOULDS = 100;

    /** The moulds of late that ical4j found nothing wrong with: it need not look at each of a thousand casts. */
    private static final Map<Kind, CalendarMould> SOUND =
            Collections.synchronizedMap(new LinkedHashMap<Kind, CalendarMould>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Kind, CalendarMould> eldest) {
                    return size() > MOST_MOULDS;
                }
            });

    private OutboundGate() {}

    /** What is the same in everybody's message; what is not, the checks on the very bytes look at every time. */
    private record Kind(Purpose purpose, Answer answer, Occasion occasion, Mailbox organizer) {

        static Kind of(CalendarEntry entry) {
            return new Kind(entry.purpose(), entry.answer(), entry.occasion(), entry.organizer());
        }
    }

    /** An iTIP object that is not fit to be sent: a fault of ours, not of the person's. */
    static final class Unfit extends RuntimeException {

        Unfit(List<String> faults) {
            super(String.join("; ", faults));
        }

        @Override
        public String getMessage() {
            return Objects.requireNonNull(super.getMessage());
        }
    }

    /**
     * The part of the message about one session, when nothing is wrong with it.
     *
     * @param from the message's sender, who must be the organizer
     * @param to the message's recipient, who must be the only attendee
     * @param last the stamp of the message before this one
     * @throws Unfit when something is
     */
    static CalendarPart release(CalendarEntry entry, Mailbox from, Mailbox to, @Nullable Stamp last) {
        var message = new Message(entry.uid(), entry.stamp(), entry.purpose(), from, to);
        var kind = Kind.of(entry);
        var mould = SOUND.get(kind);
        var faults = List.<String>of();
        if (mould == null) {
            mould = CalendarMould.of(entry);
            faults = faultsOfModel(CalendarFormat.itip(entry));
            if (faults.isEmpty()) {
                SOUND.put(kind, mould);
            }
        }
        return release(mould.cast(entry), message, last, faults);
    }

    /** As for one session, about a whole series. */
    static CalendarPart release(CalendarSeries series, Mailbox from, Mailbox to, @Nullable Stamp last) {
        var calendar = CalendarFormat.itip(series);
        var message = new Message(series.uid(), series.stamp(), series.purpose(), from, to);
        return release(CalendarFormat.write(calendar), message, last, faultsOfModel(calendar));
    }

    private static CalendarPart release(
            byte[] content, Message message, @Nullable Stamp last, List<String> faultsOfModel) {
        var faults = new ArrayList<>(faultsOfModel);
        ContentLines.read(content, faults::add).ifPresent(read -> {
            CalendarRules.check(read, faults);
            message.check(read, faults);
        });
        if (last != null && !message.stamp().isAfter(last)) {
            faults.add("it does not come after what was sent before");
        }
        if (!faults.isEmpty()) {
            throw new Unfit(faults.stream().distinct().toList());
        }
        return new CalendarPart(message.purpose().method(), content);
    }

    /** Names what ical4j misses, without the values it quotes: those are people's. */
    static List<String> faultsOfModel(Calendar calendar) {
        return calendar.validate().getEntries().stream()
                .filter(it -> it.getSeverity() == ValidationEntry.Severity.ERROR)
                .map(it -> it.getContext() + ": " + it.getMessage())
                .map(it -> it.contains("@") ? "ical4j finds a property wrong" : it)
                .toList();
    }

    /** What the message around it says. */
    private record Message(UUID uid, Stamp stamp, Purpose purpose, Mailbox from, Mailbox to) {

        void check(Component calendar, List<String> faults) {
            expect(faults, calendar, "METHOD", purpose.method());
            calendar.inside("VEVENT").forEach(event -> checkEvent(faults, event));
        }

        private void checkEvent(List<String> faults, Component event) {
            expect(faults, event, "UID", uid.toString());
            expect(faults, event, "SEQUENCE", String.valueOf(stamp.sequence()));
            expect(faults, event, "DTSTAMP", UTC.format(stamp.dtstamp()));
            expect(faults, event, "ORGANIZER", "mailto:" + from.address());
            expect(faults, event, "ATTENDEE", "mailto:" + to.address());
            switch (purpose) {
                case REQUEST -> expect(faults, event, "STATUS", "CONFIRMED");
                case CALL_OFF -> expect(faults, event, "STATUS", "CANCELLED");
                case REMOVE -> {
                    if (event.count("STATUS") > 0) {
                        faults.add("STATUS does not belong here");
                    }
                }
            }
        }

        private static void expect(List<String> faults, Component where, String name, String value) {
            if (!where.values(name).toList().equals(List.of(value))) {
                faults.add(name + " is not as it should be");
            }
        }
    }
}
