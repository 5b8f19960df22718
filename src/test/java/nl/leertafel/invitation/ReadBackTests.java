package nl.leertafel.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.leertafel.invitation.InvitationExamples.AMSTERDAM;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.RelationshipType;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.Status;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import nl.leertafel.invitation.CalendarEntry.Answer;
import nl.leertafel.invitation.CalendarEntry.Purpose;
import nl.leertafel.invitation.CalendarEntry.Stamp;
import nl.leertafel.invitation.CalendarSeries.Otherwise;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.mail.OutgoingMail.Mailbox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Thousands of messages of every kind, read by a parser that is not the one we write with: field by field the same. */
class ReadBackTests {

    private static final int MESSAGES_OF_A_KIND = 700;
    private static final int SERIES_OF_A_KIND = 250;
    private static final TimeZone THERE = TimeZone.getTimeZone(AMSTERDAM);
    private static final LocalDate A_YEAR = LocalDate.of(2026, 1, 1);
    private static final List<LocalDate> CLOCK_CHANGES = List.of(
            LocalDate.of(2026, 3, 29),
            LocalDate.of(2026, 10, 25),
            LocalDate.of(2027, 3, 28),
            LocalDate.of(2028, 10, 29),
            LocalDate.of(2031, 3, 30));
    private static final List<ZoneId> ZONES = List.of(
            AMSTERDAM, AMSTERDAM, ZoneId.of("Europe/Brussels"), ZoneId.of("America/Curacao"), ZoneId.of("Asia/Tokyo"));

    private final Random random = new Random(20_261_122);
    private final TypedText typed = new TypedText(random);

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void aMessageAboutOneSession(Purpose purpose) {
        for (int i = 0; i < MESSAGES_OF_A_KIND; i++) {
            var entry = entry(purpose, occasion(any(ZONES)));
            var calendar = read(OutboundGate.release(entry, entry.organizer(), entry.attendee(), null)
                    .content());
            assertThat(calendar.getMethod().getValue()).isEqualTo(purpose.method());
            assertThat(calendar.getEvents()).hasSize(1);
            assertEvent(calendar, calendar.getEvents().getFirst(), entry, null);
        }
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void aMessageAboutAWholeSeries(Purpose purpose) {
        for (int i = 0; i < SERIES_OF_A_KIND; i++) {
            assertSeries(series(purpose));
        }
    }

    @Test
    void aSeriesAcrossTheOctoberClockChangeWithOneDateMovedAndOneLeftOut() {
        var series = InvitationExamples.series();
        var content = OutboundGate.release(series, series.organizer(), series.attendee(), new Stamp(1, Instant.EPOCH))
                .content();
        var text = new String(content, UTF_8).replace("\r\n ", "");
        assertThat(text)
                .contains("RRULE:FREQ=WEEKLY;COUNT=6;INTERVAL=2;BYDAY=TU\r\n")
                .contains("EXDATE;TZID=Europe/Amsterdam:20261117T193000\r\n")
                .contains("RECURRENCE-ID;TZID=Europe/Amsterdam:20261103T193000\r\n")
                .contains("DTSTART;TZID=Europe/Amsterdam:20261105T200000\r\n");
        assertThat(instants(read(content)))
                .extracting(Instant::toString)
                .containsExactly(
                        "2026-10-06T17:30:00Z",
                        "2026-10-20T17:30:00Z",
                        "2026-11-05T19:00:00Z",
                        "2026-12-01T18:30:00Z",
                        "2026-12-15T18:30:00Z");
        assertSeries(series);
    }

    private void assertSeries(CalendarSeries series) {
        var calendar = read(OutboundGate.release(series, series.organizer(), series.attendee(), null)
                .content());
        assertThat(calendar.getMethod().getValue()).isEqualTo(series.purpose().method());
        var isRequest = series.purpose() == Purpose.REQUEST;
        assertThat(calendar.getEvents())
                .hasSize(1 + (isRequest ? series.otherwise().size() : 0));
        var master = calendar.getEvents().getFirst();
        assertEvent(calendar, master, entry(series, series.first(), series.answer()), null);
        assertThat(master.getRelatedTo().stream().map(it -> it.getValue()))
                .containsExactlyElementsOf(
                        series.follows() == null
                                ? List.of()
                                : List.of(series.follows().toString()));
        assertThat(master.getRelatedTo())
                .allSatisfy(it -> assertThat(it.getRelationshipType()).isEqualTo(RelationshipType.SIBLING));
        if (!isRequest) {
            return;
        }
        var expected = new ArrayList<Instant>();
        series.recurrence().dates(series.first().start()).stream()
                .filter(it -> !series.without().contains(it))
                .filter(it -> series.otherwise().stream()
                        .noneMatch(other -> other.planned().equals(it)))
                .map(it -> it.atZone(AMSTERDAM).toInstant())
                .forEach(expected::add);
        for (int i = 0; i < series.otherwise().size(); i++) {
            var other = series.otherwise().get(i);
            assertEvent(
                    calendar,
                    calendar.getEvents().get(i + 1),
                    entry(series, other.occasion(), other.answer()),
                    other.planned());
            expected.add(other.occasion().startInstant());
        }
        Collections.sort(expected);
        assertThat(instants(calendar)).isEqualTo(expected);
    }

    /** When a calendar would show something: the rhythm without what is left out, and with what is otherwise. */
    private static List<Instant> instants(ICalendar calendar) {
        var replaced = new HashSet<Instant>();
        var shown = new ArrayList<Instant>();
        for (var event : calendar.getEvents()) {
            if (event.getRecurrenceId() != null) {
                replaced.add(moment(calendar, event.getRecurrenceId()));
                shown.add(moment(calendar, event.getDateStart()));
            }
        }
        var dates = calendar.getEvents().getFirst().getDateIterator(THERE);
        while (dates.hasNext()) {
            var date = dates.next().toInstant();
            if (!replaced.contains(date)) {
                shown.add(date);
            }
        }
        Collections.sort(shown);
        return shown;
    }

    private static void assertEvent(
            ICalendar calendar, VEvent event, CalendarEntry entry, @Nullable LocalDateTime planned) {
        var occasion = entry.occasion();
        var link = occasion.onlineLink();
        assertThat(event.getUid().getValue()).isEqualTo(entry.uid().toString());
        assertThat(event.getSequence().getValue()).isEqualTo(entry.stamp().sequence());
        assertThat(event.getDateTimeStamp().getValue().toInstant())
                .isEqualTo(entry.stamp().dtstamp());
        assertThat(event.getLastModified().getValue().toInstant()).isEqualTo(entry.lastModified());
        assertThat(moment(calendar, event.getDateStart())).isEqualTo(occasion.startInstant());
        assertThat(moment(calendar, event.getDateEnd())).isEqualTo(occasion.endInstant());
        assertThat(event.getSummary().getValue()).isEqualTo(CalendarText.line(occasion.title()));
        assertThat(event.getDescription().getValue())
                .startsWith(CalendarText.lines(occasion.description()))
                .endsWith(link == null ? "" : link.toString());
        assertThat(event.getLocation().getValue())
                .isEqualTo(occasion.place() == null ? String.valueOf(link) : CalendarText.line(occasion.place()));
        assertThat(event.getCategories().getFirst().getValues()).containsExactly(CalendarText.line(occasion.kind()));
        assertThat(event.getUrl().getValue()).isEqualTo(occasion.page().toString());
        assertThat(event.getConferences().stream().map(it -> it.getUri()))
                .containsExactlyElementsOf(link == null ? List.of() : List.of(link.toString()));
        assertThat(event.getRecurrenceId() == null ? null : moment(calendar, event.getRecurrenceId()))
                .isEqualTo(planned == null ? null : planned.atZone(AMSTERDAM).toInstant());
        assertThat(event.getStatus())
                .isEqualTo(
                        switch (entry.purpose()) {
                            case REQUEST -> Status.confirmed();
                            case CALL_OFF -> Status.cancelled();
                            case REMOVE -> null;
                        });
        assertPeople(event, entry);
    }

    /** By JDK's rules for the zone that is named: on the day of a clock change the parser itself is an hour off. */
    private static Instant moment(ICalendar calendar, DateOrDateTimeProperty property) {
        var raw = property.getValue().getRawComponents();
        var local = LocalDateTime.of(
                raw.getYear(), raw.getMonth(), raw.getDate(), raw.getHour(), raw.getMinute(), raw.getSecond());
        if (raw.isUtc()) {
            return local.toInstant(ZoneOffset.UTC);
        }
        var zone = calendar.getTimezoneInfo().getTimezone(property).getComponent();
        return local.atZone(ZoneId.of(zone.getTimezoneId().getValue())).toInstant();
    }

    private static void assertPeople(VEvent event, CalendarEntry entry) {
        assertThat(event.getOrganizer().getEmail())
                .isEqualTo(entry.organizer().address().value());
        assertThat(event.getOrganizer().getCommonName())
                .isEqualTo(CalendarText.name(entry.organizer().name()));
        assertThat(event.getAttendees()).singleElement().satisfies(attendee -> {
            assertThat(attendee.getEmail()).isEqualTo(entry.attendee().address().value());
            assertThat(attendee.getCommonName())
                    .isEqualTo(CalendarText.name(entry.attendee().name()));
            assertThat(attendee.getCalendarUserType()).isEqualTo(CalendarUserType.INDIVIDUAL);
            assertThat(
                            attendee.getParticipationStatus() == null
                                    ? null
                                    : attendee.getParticipationStatus().getValue())
                    .isEqualTo(
                            entry.purpose() == Purpose.REQUEST
                                    ? entry.answer().name().replace('_', '-')
                                    : null);
        });
    }

    private static ICalendar read(byte[] content) {
        FoldedLines.assertStrict(content);
        assertThat(CalendarRules.faults(content)).isEmpty();
        var calendar = Biweekly.parse(new String(content, UTF_8)).first();
        // 16 is "ends before it starts", which the parser believes of afternoons on the day of a clock change
        assertThat(calendar.validate(ICalVersion.V2_0).toString().lines().filter(it -> !it.contains("(16)")))
                .isEmpty();
        return calendar;
    }

    private CalendarSeries series(Purpose purpose) {
        var first = occasion(AMSTERDAM, start().with(LocalTime.of(17 + random.nextInt(7), 0)));
        var rhythm = rhythm();
        var dates = new ArrayList<>(rhythm.dates(first.start()));
        Collections.shuffle(dates, random);
        var without = new HashSet<LocalDateTime>();
        var otherwise = new ArrayList<Otherwise>();
        for (var date : dates.subList(0, dates.size() / 2)) {
            if (random.nextBoolean()) {
                without.add(date);
            } else {
                otherwise.add(new Otherwise(date, occasion(AMSTERDAM), any(List.of(Answer.values()))));
            }
        }
        return new CalendarSeries(
                uuid(),
                stamp(purpose),
                moment(),
                purpose,
                any(List.of(Answer.values())),
                first,
                rhythm,
                without,
                otherwise,
                random.nextBoolean() ? uuid() : null,
                mailbox("netwerk"),
                mailbox("deelnemer"));
    }

    private Recurrence rhythm() {
        return new Recurrence(1 + random.nextInt(3), 2 + random.nextInt(12));
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

    private CalendarEntry entry(Purpose purpose, Occasion occasion) {
        return new CalendarEntry(
                uuid(),
                stamp(purpose),
                moment(),
                purpose,
                any(List.of(Answer.values())),
                occasion,
                mailbox("netwerk"),
                mailbox("deelnemer"));
    }

    private Occasion occasion(ZoneId zone) {
        return occasion(zone, start());
    }

    private Occasion occasion(ZoneId zone, LocalDateTime start) {
        var end = start.plusMinutes(15L * (1 + random.nextInt(40)));
        var link = random.nextInt(3) == 0
                ? URI.create("https://meet.example.org/kamer?pwd=a,b;c&n=" + random.nextInt())
                : null;
        return new Occasion(
                typed.next(),
                typed.next(),
                typed.next() + "\n" + typed.next(),
                start,
                end.getHour() == 2 ? end.plusHours(1) : end,
                zone,
                link != null && random.nextBoolean() ? null : typed.next(),
                link,
                URI.create("https://leertafel.example/n/rijnoever/kenniscafe-" + random.nextInt(99)));
    }

    /** One of four on a day on which the clock changes; never in the hour that is there twice or not at all. */
    private LocalDateTime start() {
        var day = random.nextInt(4) == 0 ? any(CLOCK_CHANGES) : A_YEAR.plusDays(random.nextInt(1_800));
        int hour = random.nextInt(24);
        return day.atTime(LocalTime.of(hour == 2 ? 3 : hour, 15 * random.nextInt(4)));
    }

    private Stamp stamp(Purpose purpose) {
        return new Stamp(random.nextInt(9) + (purpose == Purpose.REQUEST ? 0 : 1), moment());
    }

    private Instant moment() {
        return Instant.parse("2026-01-01T00:00:00Z")
                .plusSeconds(random.nextInt(100_000_000))
                .truncatedTo(ChronoUnit.SECONDS);
    }

    private Mailbox mailbox(String name) {
        return new Mailbox(typed.next(), new EmailAddress(name + random.nextInt(99) + "@leertafel.example"));
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
