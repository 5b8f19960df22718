package nl.leertafel.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.leertafel.invitation.FeedFormat.PersonEntry;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.Place;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionKind;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.session.TimeSlot;
import nl.leertafel.session.Visibility;
import nl.leertafel.testing.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Feeds of every kind with everything people type, read by another parser: the same, and with nobody in them. */
@OnH2
class FeedReadBackTests {

    private static final int FEEDS = 40;
    private static final int SESSIONS = 12;
    private static final List<ParticipationStatus> SHOWN = List.of(
            ParticipationStatus.INVITED,
            ParticipationStatus.ACCEPTED,
            ParticipationStatus.TENTATIVE,
            ParticipationStatus.WAITING);

    @Autowired
    private FeedFormat format;

    @Autowired
    private SessionText text;

    private final Random random = new Random(20_261_123);
    private final TypedText typed = new TypedText(random);

    @Test
    void aNetworksFeedAndItsFiles() {
        for (int i = 0; i < FEEDS; i++) {
            var network = network();
            var sessions = sessions(network);
            var calendar = read(format.calendar(network, sessions));
            assertThat(calendar.getMethod()).isNull();
            assertThat(calendar.getNames().getFirst().getValue()).isEqualTo(CalendarText.line(network.name()));
            assertThat(unescaped(
                            calendar.getExperimentalProperty("X-WR-CALNAME").getValue()))
                    .isEqualTo(CalendarText.line(network.name()));
            assertThat(calendar.getColor().getValue())
                    .isEqualTo(NamedColour.nearest(network.colour()).word());
            assertThat(calendar.getRefreshInterval().getValue().toString()).isEqualTo("PT4H");
            assertThat(calendar.getSource().getValue()).endsWith("/feeds/network/" + network.slug() + ".ics");
            assertThat(calendar.getEvents()).hasSize(SESSIONS);
            for (int j = 0; j < SESSIONS; j++) {
                assertEvent(calendar.getEvents().get(j), network, sessions.get(j));
                var file = read(format.file(network, sessions.get(j)));
                assertThat(file.getMethod().getValue()).isEqualTo("PUBLISH");
                assertEvent(file.getEvents().getFirst(), network, sessions.get(j));
            }
        }
    }

    @Test
    void aPersonsFeed() {
        for (int i = 0; i < FEEDS; i++) {
            var language = random.nextBoolean() ? Language.NL : Language.EN;
            var entries = entries();
            var calendar = read(format.calendar(language, entries, List.of()));
            assertThat(calendar.getMethod()).isNull();
            assertThat(calendar.getSource()).as("the address is a secret").isNull();
            assertThat(calendar.getEvents()).hasSize(SESSIONS);
            for (int j = 0; j < SESSIONS; j++) {
                assertEvent(calendar.getEvents().get(j), entries.get(j), language);
            }
        }
    }

    @Test
    void anEmptyFeedIsACalendarToo() {
        var network = network();
        for (var content :
                List.of(format.calendar(network, List.of()), format.calendar(Language.NL, List.of(), List.of()))) {
            FoldedLines.assertStrict(content);
            assertThat(CalendarRules.faults(content)).isEmpty();
            assertThat(Biweekly.parse(new String(content, UTF_8)).first().getEvents())
                    .isEmpty();
        }
    }

    @Test
    void theSameFactsMakeTheSameBytes() {
        var network = network();
        var sessions = sessions(network);
        assertThat(format.calendar(network, sessions)).isEqualTo(format.calendar(network, sessions));
        var entries = entries();
        assertThat(format.calendar(Language.NL, entries, List.of()))
                .isEqualTo(format.calendar(Language.NL, entries, List.of()));
    }

    private void assertEvent(VEvent event, NetworkDetails network, SessionDetails session) {
        assertThat(event.getUid().getValue()).isEqualTo(session.id().sessionId().toString());
        assertThat(event.getSequence().getValue()).isEqualTo(session.version());
        assertThat(event.getStatus().getValue())
                .isEqualTo(session.status() == SessionStatus.CANCELLED ? "CANCELLED" : "CONFIRMED");
        assertShown(event, network, session.changedAt(), text.occasion(network, session, false, network.language()));
    }

    private void assertEvent(VEvent event, PersonEntry entry, Language language) {
        var session = entry.session();
        var off = session.status() == SessionStatus.CANCELLED;
        var comes = entry.status() == ParticipationStatus.ACCEPTED;
        assertThat(event.getUid().getValue()).isEqualTo(entry.uid().toString());
        assertThat(event.getSequence().getValue()).isEqualTo(entry.sequence());
        assertThat(event.getStatus().getValue()).isEqualTo(off ? "CANCELLED" : comes ? "CONFIRMED" : "TENTATIVE");
        assertThat(event.getTransparency().getValue()).isEqualTo(comes && !off ? "OPAQUE" : "TRANSPARENT");
        var isWelcome = entry.status() != ParticipationStatus.WAITING;
        var occasion = text.occasion(entry.network(), session, isWelcome, language);
        assertThat(event.getDescription().getValue()).contains(CalendarText.lines(occasion.description()));
        assertShown(event, entry.network(), entry.changedAt(), occasion.beginningWith(firstLine(event)));
    }

    /** The parser leaves a property it does not know as it stands; calendar programs read this one as text. */
    private static String unescaped(String value) {
        return value.replaceAll("\\\\([,;\\\\])", "$1");
    }

    private static String firstLine(VEvent event) {
        return event.getDescription().getValue().lines().findFirst().orElseThrow();
    }

    private static void assertShown(VEvent event, NetworkDetails network, Instant changedAt, Occasion occasion) {
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(changedAt);
        assertThat(event.getLastModified().getValue().toInstant()).isEqualTo(changedAt);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(occasion.startInstant());
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(occasion.endInstant());
        assertThat(event.getSummary().getValue()).isEqualTo(CalendarText.line(occasion.title()));
        assertThat(event.getDescription().getValue()).startsWith(CalendarText.lines(occasion.description()));
        assertThat(event.getUrl().getValue()).isEqualTo(occasion.page().toString());
        assertThat(event.getCategories().getFirst().getValues()).containsExactly(occasion.kind());
        assertThat(event.getOrganizer().getEmail()).isEqualTo(network.mailbox().value());
        assertThat(event.getOrganizer().getCommonName()).isEqualTo(CalendarText.name(network.name()));
        assertThat(event.getAttendees()).isEmpty();
        if (occasion.place() != null) {
            assertThat(event.getLocation().getValue()).isEqualTo(CalendarText.line(occasion.place()));
        }
    }

    private static ICalendar read(byte[] content) {
        FoldedLines.assertStrict(content);
        assertThat(CalendarRules.faults(content)).isEmpty();
        assertThat(new String(content, UTF_8).replace("\r\n ", "")).doesNotContain("\r\nATTENDEE");
        var calendar = Biweekly.parse(new String(content, UTF_8)).first();
        var warnings = calendar.validate(ICalVersion.V2_0);
        assertThat(warnings.isEmpty()).as(warnings.toString()).isTrue();
        return calendar;
    }

    private List<PersonEntry> entries() {
        var entries = new ArrayList<PersonEntry>();
        for (int i = 0; i < SESSIONS; i++) {
            var network = network();
            entries.add(new PersonEntry(
                    network, session(network, i), any(SHOWN), UUID.randomUUID(), random.nextInt(9), moment()));
        }
        return entries;
    }

    private List<SessionDetails> sessions(NetworkDetails network) {
        var sessions = new ArrayList<SessionDetails>();
        for (int i = 0; i < SESSIONS; i++) {
            sessions.add(session(network, i));
        }
        return sessions;
    }

    private NetworkDetails network() {
        return new NetworkDetails(
                new NetworkId(UUID.randomUUID()),
                "rijnoever",
                typed.next(),
                "Rijnoever",
                typed.next(),
                String.format("#%06x", random.nextInt(0x1000000)),
                new EmailAddress("agenda@rijnoever.example"),
                typed.next(),
                "030 123 45 67",
                random.nextBoolean() ? Language.NL : Language.EN,
                1);
    }

    private SessionDetails session(NetworkDetails network, int number) {
        var day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1_800));
        var start = day.atTime(17 + random.nextInt(4), 15 * random.nextInt(4));
        return new SessionDetails(
                new SessionId(UUID.randomUUID()),
                network.id(),
                "bijeenkomst-" + number,
                any(List.of(SessionKind.values())),
                typed.next(),
                typed.next() + "\n\n" + typed.next(),
                new TimeSlot(start, start.plusMinutes(90), any(TimeSlot.ZONES)),
                random.nextInt(4) == 0
                        ? Place.NOWHERE
                        : new Place("Café ’t Hoekje, \"achter\"; 1e", "Kade 12", "Lift: ja"),
                random.nextBoolean() ? null : "https://meet.example/kamer?a=1,2;3&b=" + number,
                random.nextBoolean() ? null : typed.next(),
                random.nextBoolean() ? null : typed.next(),
                12,
                null,
                null,
                any(List.of(Visibility.values())),
                any(List.of(SessionStatus.PUBLISHED, SessionStatus.CANCELLED, SessionStatus.CLOSED)),
                null,
                null,
                null,
                null,
                moment(),
                random.nextInt(20));
    }

    private Instant moment() {
        return Instant.parse("2026-01-01T00:00:00Z")
                .plusSeconds(random.nextInt(100_000_000))
                .truncatedTo(ChronoUnit.SECONDS);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
