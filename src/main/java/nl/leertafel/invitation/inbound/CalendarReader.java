package nl.leertafel.invitation.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandlerContext;
import net.fortuna.ical4j.data.DefaultComponentFactorySupplier;
import net.fortuna.ical4j.data.DefaultParameterFactorySupplier;
import net.fortuna.ical4j.data.DefaultPropertyFactorySupplier;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.DelegatedTo;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.Sequence;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.mail.inbox.Unreadable;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * Reads what anybody's calendar sends, in good or in bad faith: a parser of its own for each message, no schema, and only
 * the few properties that an attendee has a say in.
 */
final class CalendarReader {

    static final int MOST_BYTES = 256 * 1024;
    static final int MOST_COMMENT = 2000;

    private static final int MOST_EVENTS = 200;
    private static final int MOST_GUESTS = 50;
    private static final int LONGEST_UID = 255;
    private static final int LONGEST_NAME = 120;
    private static final Pattern MARK_UP = Pattern.compile("<[^<>]{0,500}>");
    private static final Pattern CONTROLS =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]");

    // made once: to look for them again takes longer than to read a message
    private static final ContentHandlerContext CONTEXT = context();

    private final Calendar calendar;
    private final ZonesOfMessage zones;

    private CalendarReader(Calendar calendar, ZonesOfMessage zones) {
        this.calendar = calendar;
        this.zones = zones;
    }

    /** @throws Unreadable when it is no calendar, or one that is too much of it */
    static CalendarMessage read(byte[] content) throws Unreadable {
        if (content.length > MOST_BYTES) {
            throw new Unreadable("A calendar that is too large");
        }
        try {
            var zones = new ZonesOfMessage();
            var calendar = new CalendarBuilder(new CalendarParserImpl(), CONTEXT, zones)
                    .build(new StringReader(normalised(content)));
            return new CalendarReader(calendar, zones).message();
        } catch (IOException | ParserException | RuntimeException broken) {
            // whatever anybody's calendar makes of it, and ical4j stumbles over, is the message's fault
            throw new Unreadable("This is no calendar", broken);
        }
    }

    /** Line ends as the standard wants them: ical4j silently loses what is folded otherwise. */
    private static String normalised(byte[] content) {
        return new String(content, UTF_8)
                .replace("\uFEFF", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\n", "\r\n");
    }

    private CalendarMessage message() {
        var said = calendar.getComponents("VEVENT").stream()
                .limit(MOST_EVENTS)
                .filter(VEvent.class::isInstance)
                .map(VEvent.class::cast)
                .flatMap(event -> said(event).stream())
                .toList();
        return new CalendarMessage(method(), isFromMicrosoft(), said);
    }

    private Method method() {
        var method = value(calendar.getProperty("METHOD").orElse(null)).toUpperCase(Locale.ROOT);
        return switch (method) {
            case "REPLY" -> Method.REPLY;
            case "COUNTER" -> Method.COUNTER;
            case "REFRESH" -> Method.REFRESH;
            default -> Method.NONE_OF_OURS;
        };
    }

    private boolean isFromMicrosoft() {
        return value(calendar.getProperty("PRODID").orElse(null))
                .toLowerCase(Locale.ROOT)
                .contains("microsoft");
    }

    private java.util.Optional<Said> said(VEvent event) {
        var uid = value(first(event, "UID")).strip();
        if (uid.isEmpty() || uid.length() > LONGEST_UID) {
            return java.util.Optional.empty();
        }
        return java.util.Optional.of(new Said(
                uid,
                moment(first(event, "RECURRENCE-ID")),
                number(first(event, "SEQUENCE")),
                moment(first(event, "DTSTAMP")),
                guests(event),
                moment(first(event, "DTSTART")),
                moment(first(event, "DTEND")),
                cleaned(value(first(event, "COMMENT")), MOST_COMMENT)));
    }

    private static List<Guest> guests(VEvent event) {
        return event.getProperties("ATTENDEE").stream()
                .limit(MOST_GUESTS)
                .map(CalendarReader::guest)
                .toList();
    }

    private static Guest guest(Property attendee) {
        return new Guest(
                address(value(attendee)),
                cleaned(parameter(attendee, Parameter.CN), LONGEST_NAME).replace('\n', ' '),
                partStat(parameter(attendee, Parameter.PARTSTAT)),
                delegates(attendee),
                address(parameter(attendee, Parameter.SENT_BY)),
                cleaned(
                        parameter(attendee, "X-RESPONSE-COMMENT")
                                .replace("\\;", ";")
                                .replace("\\,", ","),
                        MOST_COMMENT));
    }

    private static List<EmailAddress> delegates(Property attendee) {
        return attendee.getParameter(Parameter.DELEGATED_TO).stream()
                .filter(DelegatedTo.class::isInstance)
                .map(DelegatedTo.class::cast)
                .flatMap(it -> it.getDelegatees().stream())
                .map(URI::toString)
                .map(CalendarReader::address)
                .filter(Objects::nonNull)
                .toList();
    }

    private static PartStat partStat(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "", "NEEDS-ACTION" -> PartStat.NEEDS_ACTION;
            case "ACCEPTED" -> PartStat.ACCEPTED;
            case "TENTATIVE" -> PartStat.TENTATIVE;
            case "DECLINED" -> PartStat.DECLINED;
            case "DELEGATED" -> PartStat.DELEGATED;
            default -> PartStat.OTHER;
        };
    }

    private @Nullable Instant moment(@Nullable Property property) {
        return property instanceof DateProperty<?> date ? zones.moment(date, calendar) : null;
    }

    private static int number(@Nullable Property property) {
        return property instanceof Sequence sequence ? Math.max(0, sequence.getSequenceNo()) : 0;
    }

    /** The address behind {@code mailto:}, whatever its case. */
    private static @Nullable EmailAddress address(String uri) {
        var text = uri.strip().replaceAll("^\"|\"$", "");
        var bare = text.regionMatches(true, 0, "mailto:", 0, 7) ? text.substring(7) : text;
        try {
            return EmailAddress.ofNullable(bare);
        } catch (Refusal notOneOfOurs) {
            return null;
        }
    }

    /** What a person wrote, without what a program put around it. */
    static String cleaned(String text, int most) {
        var plain = HtmlUtils.htmlUnescape(MARK_UP.matcher(text).replaceAll(" "))
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ');
        var clean = CONTROLS.matcher(plain).replaceAll("").strip();
        return clean.length() > most ? clean.substring(0, most) : clean;
    }

    private static @Nullable Property first(VEvent event, String name) {
        return event.getProperty(name).orElse(null);
    }

    private static String value(@Nullable Property property) {
        return property == null || property.getValue() == null ? "" : property.getValue();
    }

    private static String parameter(Property property, String name) {
        return property.getParameter(name).map(it -> it.getValue()).orElse("");
    }

    private static ContentHandlerContext context() {
        var parameters = List.copyOf(new DefaultParameterFactorySupplier().get());
        var properties = List.copyOf(new DefaultPropertyFactorySupplier().get());
        var components = List.copyOf(new DefaultComponentFactorySupplier().get());
        return new ContentHandlerContext()
                .withParameterFactorySupplier(() -> new ArrayList<>(parameters))
                .withPropertyFactorySupplier(() -> new ArrayList<>(properties))
                .withComponentFactorySupplier(() -> new ArrayList<>(components))
                .withSuppressInvalidProperties(true)
                .withIgnoredPropertyNames(
                        Stream.of("DESCRIPTION", "X-ALT-DESC", "ATTACH", "TZURL", "SUMMARY", "LOCATION")
                                .toList());
    }
}
