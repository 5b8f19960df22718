package nl.leertafel.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.Feature;
import net.fortuna.ical4j.model.parameter.Label;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.RelType;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Conference;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RecurrenceId;
import net.fortuna.ical4j.model.property.RelatedTo;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.leertafel.invitation.CalendarEntry.Answer;
import nl.leertafel.invitation.CalendarEntry.Purpose;
import nl.leertafel.mail.OutgoingMail.Mailbox;

/** Writes calendars (RFC 5545): the model through ical4j, the lines by ourselves. */
final class CalendarFormat {

    static final int MAX_OCTETS = 75;

    private static final byte[] LINE_END = "\r\n".getBytes(UTF_8);
    private static final byte[] FOLD = "\r\n ".getBytes(UTF_8);

    private CalendarFormat() {}

    /** The iTIP object of one message: one event, one attendee. */
    static Calendar itip(CalendarEntry entry) {
        return itip(entry.purpose(), entry.occasion().zone(), List.of(invited(entry)));
    }

    /** A whole series: its rhythm with the dates left out, and each date that is otherwise. */
    static Calendar itip(CalendarSeries series) {
        var events = new ArrayList<VEvent>();
        events.add(rhythmic(series));
        if (series.purpose() == Purpose.REQUEST) {
            series.otherwise().stream()
                    .map(it -> dated(entry(series, it.occasion(), it.answer()), it.planned()))
                    .forEach(events::add);
        }
        return itip(series.purpose(), series.first().zone(), events);
    }

    private static Calendar itip(Purpose purpose, ZoneId zone, List<VEvent> events) {
        var calendar = calendar();
        calendar.add(purpose == Purpose.REQUEST ? ImmutableMethod.REQUEST : ImmutableMethod.CANCEL);
        CalendarZone.describe(zone).ifPresent(calendar::add);
        events.forEach(calendar::add);
        return calendar;
    }

    /** An empty calendar of ours. */
    static Calendar calendar() {
        var calendar = new Calendar();
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new ProdId("-//Leertafel//Leertafel//NL"));
        calendar.add(ImmutableCalScale.GREGORIAN);
        return calendar;
    }

    /** What is the same in a message to one person and in a public calendar. */
    static VEvent event(String uid, int sequence, Instant dtstamp, Instant lastModified, Occasion occasion) {
        var event = new VEvent(false);
        event.add(new Uid(uid));
        event.add(new DtStamp(dtstamp));
        event.add(new LastModified(lastModified));
        event.add(new Sequence(sequence));
        addTimes(event, occasion);
        event.add(new Summary(occasion.title()));
        event.add(new Description(description(occasion)));
        event.add(new Location(location(occasion)));
        event.add(new Categories(new TextList(List.of(occasion.kind()))));
        event.add(new Url(occasion.page()));
        addConference(event, occasion);
        return event;
    }

    /** What is different in everybody's message about one session. */
    static List<Property> own(CalendarEntry entry) {
        return List.of(
                new Uid(entry.uid().toString()),
                new DtStamp(entry.stamp().dtstamp()),
                new LastModified(entry.lastModified()),
                new Sequence(entry.stamp().sequence()),
                attendee(entry));
    }

    static Organizer organizer(Mailbox mailbox) {
        var organizer = new Organizer(mailto(mailbox));
        organizer.add(new Cn(CalendarText.name(mailbox.name())));
        return organizer;
    }

    /** UTF-8 with lines of at most 75 octets that never split a character; ical4j would count in UTF-16. */
    static byte[] write(Calendar calendar) {
        var out = new ByteArrayOutputStream();
        for (var line : ContentLines.lines(calendar.toString())) {
            fold(line, out);
        }
        return out.toByteArray();
    }

    /** Writes one content line. */
    static void fold(String line, ByteArrayOutputStream out) {
        var octets = line.getBytes(UTF_8);
        int from = 0;
        int room = MAX_OCTETS;
        while (octets.length - from > room) {
            int to = from + room;
            while (isInsideCharacter(octets[to])) {
                to--;
            }
            out.write(octets, from, to - from);
            out.writeBytes(FOLD);
            from = to;
            room = MAX_OCTETS - 1; // the blank that a continued line begins with
        }
        out.write(octets, from, octets.length - from);
        out.writeBytes(LINE_END);
    }

    /** Whether a character began in an octet before this one (RFC 3629 section 3). */
    private static boolean isInsideCharacter(byte octet) {
        return (octet & 0xC0) == 0x80;
    }

    private static VEvent rhythmic(CalendarSeries series) {
        var first = series.first();
        var event = invited(entry(series, first, series.answer()));
        event.add(new RRule<ZonedDateTime>(series.recurrence().rule(first.start())));
        if (series.purpose() == Purpose.REQUEST && !series.without().isEmpty()) {
            event.add(leftOut(series));
        }
        if (series.follows() != null) {
            event.add(new RelatedTo(
                    new ParameterList(List.of(RelType.SIBLING)),
                    series.follows().toString()));
        }
        return event;
    }

    private static ExDate<ZonedDateTime> leftOut(CalendarSeries series) {
        var zone = series.first().zone();
        var dates =
                series.without().stream().sorted().map(it -> it.atZone(zone)).toList();
        var leftOut = new ExDate<>(new DateList<>(dates));
        leftOut.add(new TzId(zone.getId())); // ical4j would leave them without a zone
        return leftOut;
    }

    private static CalendarEntry entry(CalendarSeries series, Occasion occasion, Answer answer) {
        return new CalendarEntry(
                series.uid(),
                series.stamp(),
                series.lastModified(),
                series.purpose(),
                answer,
                occasion,
                series.organizer(),
                series.attendee());
    }

    /** A date of a series, which the calendar finds by when it was planned. */
    private static VEvent dated(CalendarEntry entry, LocalDateTime planned) {
        var event = invited(entry);
        event.add(new RecurrenceId<>(planned.atZone(entry.occasion().zone())));
        return event;
    }

    private static VEvent invited(CalendarEntry entry) {
        var event = event(
                entry.uid().toString(),
                entry.stamp().sequence(),
                entry.stamp().dtstamp(),
                entry.lastModified(),
                entry.occasion());
        event.add(organizer(entry.organizer()));
        event.add(attendee(entry));
        switch (entry.purpose()) {
            case REQUEST -> {
                event.add(ImmutableStatus.VEVENT_CONFIRMED);
                event.add(ImmutableTransp.OPAQUE);
                addForOutlook(event, entry.answer());
            }
            case CALL_OFF -> event.add(ImmutableStatus.VEVENT_CANCELLED);
            case REMOVE -> {
                // a STATUS here would say that the session is off for everyone
            }
        }
        return event;
    }

    private static Attendee attendee(CalendarEntry entry) {
        var attendee = new Attendee(mailto(entry.attendee()));
        attendee.add(new Cn(CalendarText.name(entry.attendee().name())));
        attendee.add(CuType.INDIVIDUAL);
        attendee.add(Role.REQ_PARTICIPANT);
        if (entry.purpose() == Purpose.REQUEST) {
            attendee.add(partStat(entry.answer()));
            attendee.add(Rsvp.TRUE);
        }
        return attendee;
    }

    private static PartStat partStat(Answer answer) {
        return switch (answer) {
            case NEEDS_ACTION -> PartStat.NEEDS_ACTION;
            case ACCEPTED -> PartStat.ACCEPTED;
            case TENTATIVE -> PartStat.TENTATIVE;
        };
    }

    private static void addTimes(VEvent event, Occasion occasion) {
        if (CalendarZone.describe(occasion.zone()).isPresent()) {
            event.add(new DtStart<>(occasion.start().atZone(occasion.zone())));
            event.add(new DtEnd<>(occasion.end().atZone(occasion.zone())));
        } else {
            event.add(new DtStart<>(occasion.startInstant()));
            event.add(new DtEnd<>(occasion.endInstant()));
        }
    }

    private static void addForOutlook(VEvent event, Answer answer) {
        event.add(new XProperty("X-MICROSOFT-CDO-BUSYSTATUS", answer == Answer.ACCEPTED ? "BUSY" : "TENTATIVE"));
        event.add(new XProperty("X-MICROSOFT-CDO-INTENDEDSTATUS", "BUSY"));
        event.add(new XProperty("X-MICROSOFT-DISALLOW-COUNTER", "TRUE"));
    }

    private static void addConference(VEvent event, Occasion occasion) {
        if (occasion.onlineLink() != null) {
            var parameters = new ParameterList(
                    List.of(Value.URI, new Feature("VIDEO"), new Label(CalendarText.name(occasion.title()))));
            event.add(new Conference(parameters, occasion.onlineLink().toString()));
        }
    }

    /** With the online link in it, because Outlook and Gmail do not know CONFERENCE. */
    private static String description(Occasion occasion) {
        var text = occasion.description();
        var link = occasion.onlineLink();
        return link == null || text.contains(link.toString()) ? text : text + "\n\n" + link;
    }

    private static String location(Occasion occasion) {
        if (occasion.place() != null) {
            return occasion.place();
        }
        return occasion.onlineLink() == null ? "" : occasion.onlineLink().toString();
    }

    private static URI mailto(Mailbox mailbox) {
        return URI.create("mailto:" + mailbox.address().value());
    }
}
