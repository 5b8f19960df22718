package nl.leertafel.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.property.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.session.Place;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionKind;
import nl.leertafel.session.SessionPlan;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.session.TimeSlot;
import nl.leertafel.session.Visibility;
import nl.leertafel.testing.OnH2;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a calendar program gets that subscribes to a network's agenda. */
@OnH2
class AgendaFeedTests {

    private static final String FEED = "/feeds/network/rijnoever.ics";

    @Autowired
    private People people;

    @Autowired
    private SessionPlanning planning;

    @Autowired
    private AgendaFeeds feeds;

    @Autowired
    private TestClock clock;

    @Autowired
    private BaseUrl baseUrl;

    private final HttpClient http = HttpClient.newHttpClient();
    private NetworkCast rijnoever;

    @BeforeEach
    void aNetwork() {
        rijnoever = people.rijnoever();
    }

    @Test
    void holdsWhatEveryoneMayComeToAndNothingElse() throws Exception {
        published(SessionExamples.kenniscafe());
        published(SessionExamples.leeratelier());
        published(SessionExamples.siteVisit());
        plan(SessionExamples.kenniscafe());
        var answer = get(FEED);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("public", "max-age=900");
        var calendar = read(text(answer));
        assertThat(calendar.getMethod()).as("a feed has no method").isNull();
        assertThat(calendar.getEvents()).singleElement().satisfies(event -> {
            assertThat(event.getSummary().getValue()).isEqualTo("Wat helpt als je je huis uit moet?");
            assertThat(event.getDateStart().getValue().toInstant()).isEqualTo("2026-12-08T18:30:00Z");
            assertThat(event.getAttendees()).isEmpty();
            assertThat(event.getStatus()).isEqualTo(Status.confirmed());
            assertThat(event.getUrl().getValue()).isEqualTo(baseUrl.of("/n/rijnoever/wat-helpt-als-je-huis-uit-moet"));
        });
        assertThat(OutboundGate.faultsOfModel(parsed(text(answer)))).isEmpty();
    }

    @Test
    void theLinkToTakePartOnlineIsForWhoIsInvited() throws Exception {
        published(online());
        assertThat(text(get(FEED))).doesNotContain("meet.example");
        assertThat(text(get("/feeds/network/rijnoever.json")))
                .doesNotContain("meet.example")
                .contains("\"online\":true");
    }

    @Test
    void isMadeOncePerChangeAndServedWithoutBytesToWhoHasIt() throws Exception {
        var session = published(SessionExamples.kenniscafe());
        clock.advance(Duration.ofMinutes(2));
        var first = get(FEED);
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("\"");
        assertThat(feeds.network("rijnoever", AgendaFeeds.Form.ICALENDAR))
                .isSameAs(feeds.network("rijnoever", AgendaFeeds.Form.ICALENDAR));
        var again = get(FEED, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        people.as(rijnoever.coordinator(), () -> planning.cancel(session, "De verwarming is stuk."));
        var changed = get(FEED, "If-None-Match", tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(read(text(changed)).getEvents())
                .singleElement()
                .satisfies(event -> assertThat(event.getStatus()).isEqualTo(Status.cancelled()));
        clock.advance(Duration.ofDays(31));
        assertThat(Biweekly.parse(text(get(FEED))).first().getEvents())
                .as("forgotten after a month")
                .isEmpty();
    }

    @Test
    void travelsPackedWithATagOfItsOwn() throws Exception {
        published(SessionExamples.kenniscafe());
        var plain = get(FEED);
        var packed = get(FEED, "Accept-Encoding", "br, gzip");
        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(packed.headers().allValues("Vary"))
                .anySatisfy(it -> assertThat(it).contains("Accept-Encoding"));
        assertThat(packed.headers().firstValue("ETag"))
                .isNotEqualTo(plain.headers().firstValue("ETag"));
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain.body());
        }
        assertThat(get(FEED, "Accept-Encoding", "gzip;q=0").body()).isEqualTo(plain.body());
    }

    @Test
    void aPageTellsHowToFollowItInTheUsualCalendars() throws Exception {
        var page = text(get("/feeds/network/rijnoever"));
        assertThat(page)
                .contains("https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2F")
                .contains("https://outlook.live.com/calendar/0/addfromweb?url=http%3A%2F%2F")
                .contains("href=\"webcal://")
                .contains(baseUrl.of(FEED));
        assertThat(text(get("/n/rijnoever"))).contains("href=\"/feeds/network/rijnoever\"");
        assertThat(get("/feeds/network/bestaat-niet").statusCode()).isEqualTo(404);
    }

    @Test
    void oneSessionIsAFileToOpen() throws Exception {
        var session = published(SessionExamples.kenniscafe());
        var answer = get("/feeds/session/" + session.sessionId() + ".ics");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=\"wat-helpt-als-je-huis-uit-moet.ics\"");
        var calendar = read(text(answer));
        assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
        assertThat(calendar.getEvents()).hasSize(1);
        assertThat(calendar.getEvents().getFirst().getAttendees()).isEmpty();
    }

    @Test
    void whatIsNotForEveryoneIsNotFound() throws Exception {
        var draft = plan(SessionExamples.kenniscafe());
        var members = published(SessionExamples.leeratelier());
        for (var path : new String[] {
            "/feeds/network/bestaat-niet.ics",
            "/feeds/session/" + draft.sessionId() + ".ics",
            "/feeds/session/" + members.sessionId() + ".ics",
            "/feeds/session/geen-nummer.ics"
        }) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    private static SessionPlan online() {
        return new SessionPlan(
                SessionKind.KENNISCAFE,
                null,
                "Kenniscafé online",
                "Doe mee vanaf thuis.",
                TimeSlot.inAmsterdam(SessionExamples.EVENING, SessionExamples.EVENING.plusHours(1)),
                Place.NOWHERE,
                "https://meet.example/kamer-12",
                null,
                null,
                12,
                null,
                null,
                Visibility.PUBLIC,
                null);
    }

    private SessionId plan(SessionPlan plan) {
        return people.as(rijnoever.coordinator(), () -> planning.plan(rijnoever.network(), plan));
    }

    private SessionId published(SessionPlan plan) {
        var id = plan(plan);
        people.as(rijnoever.coordinator(), () -> planning.publish(id));
        return id;
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(baseUrl.of(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static ICalendar read(String text) {
        var calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty())
                .as(calendar.validate(ICalVersion.V2_0).toString())
                .isTrue();
        return calendar;
    }

    private static Calendar parsed(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }
}
