package nl.leertafel.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.OnH2;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Links on the public page for who only wants to remember a session. */
@OnH2
class AddToCalendarTests {

    private static final String GOOGLE = "https://calendar.google.com/calendar/render?";

    @Autowired
    private People people;

    @Autowired
    private SessionPlanning planning;

    @Autowired
    private TestClock clock;

    @Autowired
    private BaseUrl baseUrl;

    private NetworkCast rijnoever;
    private SessionId session;

    @BeforeEach
    void anEvening() {
        rijnoever = people.rijnoever();
        session = people.as(rijnoever.coordinator(), () -> {
            var id = planning.plan(rijnoever.network(), SessionExamples.kenniscafe());
            planning.publish(id);
            return id;
        });
    }

    @Test
    void thePageOfASessionThatIsStillAheadOffersThem() throws Exception {
        assertThat(page())
                .contains(GOOGLE + "action=TEMPLATE&amp;text=Wat%20helpt%20als%20je%20je%20huis%20uit%20moet%3F")
                .contains("https://outlook.live.com/calendar/deeplink/compose?")
                .contains("/feeds/session/" + session.sessionId() + ".ics");
    }

    @Test
    void whatIsOverOrOffIsNotToBeRemembered() throws Exception {
        clock.advance(Duration.ofDays(6));
        assertThat(page()).doesNotContain(GOOGLE);
        clock.set(TestClock.START);
        assertThat(page()).contains(GOOGLE);
        people.as(rijnoever.coordinator(), () -> planning.cancel(session, "De verwarming is stuk."));
        assertThat(page()).doesNotContain(GOOGLE);
    }

    @Test
    void everyValueArrivesAsItWasTyped() {
        var title = "Één & ánder: 50% + #3; “thee”, 🙂?";
        var occasion = InvitationExamples.evening(title, LocalDateTime.of(2026, 7, 8, 19, 30), "Kade 12 + 1e, Zwolle");
        var links = CalendarLinks.to(occasion, "Kijk hier: https://leertafel.example/n/a?b=c&d");
        assertThat(links.google()).doesNotContain("+", " ", "|");
        assertThat(values(links.google()))
                .containsEntry("text", title)
                .containsEntry("dates", "20260708T173000Z/20260708T193000Z")
                .containsEntry("location", "Kade 12 + 1e, Zwolle")
                .containsEntry("details", "Kijk hier: https://leertafel.example/n/a?b=c&d")
                .containsEntry("ctz", "Europe/Amsterdam");
        assertThat(values(links.outlook()))
                .containsEntry("path", "/calendar/action/compose")
                .containsEntry("subject", title)
                .containsEntry("startdt", "2026-07-08T17:30:00Z")
                .containsEntry("enddt", "2026-07-08T19:30:00Z")
                .containsEntry("location", "Kade 12 + 1e, Zwolle");
    }

    private static Map<String, String> values(String address) {
        return Arrays.stream(URI.create(address).getRawQuery().split("&"))
                .map(it -> it.split("=", 2))
                .collect(Collectors.toMap(it -> it[0], it -> URLDecoder.decode(it[1], UTF_8)));
    }

    private String page() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(baseUrl.of("/n/rijnoever/wat-helpt-als-je-huis-uit-moet")));
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString()).body();
        }
    }
}
