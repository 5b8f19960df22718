package nl.leertafel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.assignment.AssignmentExamples;
import nl.leertafel.assignment.StudentWork;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.files.FileExamples;
import nl.leertafel.files.FileIntake;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.OnH2;
import nl.leertafel.testing.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What every response carries, whoever asks for whatever (A16, A28, A32, A48). */
@OnH2
class BorderTests {

    @Autowired
    private BaseUrl baseUrl;

    @Autowired
    private People people;

    @Autowired
    private Teaching teaching;

    @Autowired
    private StudentWork work;

    @Autowired
    private FileIntake intake;

    @Autowired
    private Database database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/n/bestaat-niet",
                "/antwoord/bestaat-niet",
                "/feeds/bestaat-niet.ics",
                "/privacy",
                "/privacy/verder",
                "/toegankelijkheid",
                "/toegankelijkheid?lang=en",
                "/favicon.ico",
                "/mark.svg",
                "/public.css",
                "/tokens.css",
                "/.well-known/security.txt",
                "/.well-known/iets-anders",
                "/actuator/health",
                "/actuator/env",
                "/actuator",
                "/robots.txt",
            })
    void aPublicAddressSetsNoCookieAndIsStrict(String path) {
        var answer = open(path);

        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertCarriesWhatAllCarry(answer);
        assertStrict(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/n/bestaat-niet",
                "/antwoord/x/y/z",
                "/feeds/x",
                "/privacy/verder",
                "/.well-known/iets-anders",
                "/actuator/env",
                "/actuator",
                "/inloggen/bestaat-niet",
                "/demo",
                "/demo/coordinator",
            })
    void whatIsNotThereIsAPlain404(String path) {
        var answer = open(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("Deze pagina is er niet")
                .doesNotContain("Exception", "at nl.leertafel", "Tomcat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/inloggen", "/inloggen/code", "/inloggen/link/x", "/inloggen/overal-uit/x"})
    void aSignInPageIsStrictAndKeptByNoCache(String path) {
        var answer = open(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertCarriesWhatAllCarry(answer);
        assertStrict(answer);
        assertThat(header(answer, "Cache-Control")).contains("no-store");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
        assertThat(answer.headers().allValues("Set-Cookie")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/start", "/bijeenkomsten", "/beheer", "/wp-login.php", "/h2-console", "/error"})
    void theWorkplaceAsksToSignIn(String path) {
        var answer = open(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        // by path alone: behind a proxy the server does not know its own port
        assertThat(header(answer, "Location")).isEqualTo("/inloggen");
        assertCarriesWhatAllCarry(answer);
        assertThat(header(answer, "Cache-Control")).contains("no-store");
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("frame-ancestors 'none'", "object-src 'none'", "form-action 'self'", "base-uri 'self'")
                .doesNotContain("http:", "https:", "*");
    }

    // A28
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/VAADIN",
                "/VAADIN/",
                "/VAADIN/bestaat-niet.js",
                "/?v-r=init&location=start",
                "/?v-r=uidl",
                "/?v-r=heartbeat",
                "/?v-r=push",
                "/start;x=1",
                "//start",
                "/%2e%2e/start",
                "/VAADIN/%2e%2e/start",
                "/start%2f",
            })
    void noSideDoorShowsAPageOrBeginsASession(String path) {
        var answer = open(path);

        assertThat(answer.body()).doesNotContain("frame-menu", "Uitloggen", "at nl.leertafel");
        assertThat(answer.statusCode()).isIn(200, 302, 400, 401, 403, 404, 405, 410);
        assertCarriesWhatAllCarry(answer);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    // A3, A35
    @Test
    void aFileCarriesWhatAllCarryWhetherOneMayHaveItOrNot() {
        var path = "/bestand/" + fileOfTimo();

        var nobody = open(path);
        var timo = Visitor.signedIn(baseUrl, "timo@rijnoever.example", database).open(path);
        var bea = Visitor.signedIn(baseUrl, "bea@rijnoever.example", database).open(path);

        assertThat(nobody.statusCode()).isEqualTo(302);
        assertThat(nobody.body()).doesNotContain("PDF");
        assertThat(header(nobody, "Content-Disposition")).isEmpty();
        assertThat(timo.statusCode()).isEqualTo(200);
        assertThat(header(timo, "Content-Disposition")).startsWith("attachment");
        assertThat(bea.statusCode()).isEqualTo(404);
        assertThat(bea.body()).contains("Deze pagina is er niet").doesNotContain("PDF", "verslag");
        assertThat(header(bea, "Content-Disposition")).isEmpty();
        assertThat(List.of(nobody, timo, bea)).allSatisfy(answer -> {
            assertCarriesWhatAllCarry(answer);
            assertThat(header(answer, "Cache-Control")).contains("no-store");
        });
    }

    // A16
    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:80", "localhost.evil.example", "127.0.0.2"})
    void aHostThatWeAreNotIsRefused(String host) throws IOException {
        var answer = raw("GET /privacy HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(answer)
                .contains("Content-Security-Policy", "X-Frame-Options: DENY", "nosniff")
                .doesNotContain("Set-Cookie", "evil", "Apache");
    }

    @Test
    void ourOwnHostsAreNotRefused() throws IOException {
        for (var host : new String[] {"localhost", "127.0.0.1", "[::1]"}) {
            assertThat(raw("GET /privacy HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void saysNothingAboutTheServer() {
        assertThat(open("/privacy").headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?x=%zz", "/privacy?lang=%zz", "/inloggen?x=%zz", "/start?x=%zz"})
    void anAddressThatIsGarbledIsNoFaultOfOurs(String path) throws IOException {
        var answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(answer)
                .contains("Dit ging niet goed", "Content-Security-Policy", "X-Frame-Options: DENY", "nosniff")
                .doesNotContain("Set-Cookie", "Tomcat", "Exception");
    }

    @Test
    void tracingIsRefused() throws IOException {
        assertThat(raw("TRACE /privacy HTTP/1.1\r\nHost: localhost\r\nX-Secret: 1\r\nConnection: close\r\n\r\n"))
                .containsPattern("HTTP/1.1 (400|403|404|405)")
                .doesNotContain("X-Secret");
    }

    @Test
    void aForgedFormIsToldThatThePageIsTooOld() {
        var answer = new Visitor(baseUrl).post("/inloggen/link", Map.of("email", "ada@leertafel.example"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Deze pagina is verlopen");
        assertCarriesWhatAllCarry(answer);
        assertStrict(answer);
    }

    @Test
    void healthTellsNoDetails() {
        assertThat(open("/actuator/health").body()).contains("UP").doesNotContain("components", "H2", "diskSpace");
    }

    private UUID fileOfTimo() {
        var cast = people.rijnoever();
        var assignment = people.as(
                cast.lecturer(), () -> teaching.make(cast.network(), AssignmentExamples.letters(cast.student())));
        people.as(cast.student(), () -> {
            var upload = intake.receive("verslag.pdf", new ByteArrayInputStream(FileExamples.pdf()));
            work.handIn(assignment, null, AssignmentExamples.work("Samen.", null, upload));
            upload.discard();
        });
        return database.sql("select file_id from stored_file").query(UUID.class).single();
    }

    private HttpResponse<String> open(String path) {
        return new Visitor(baseUrl).open(path);
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", URI.create(baseUrl.of("/")).getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void assertCarriesWhatAllCarry(HttpResponse<String> answer) {
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(header(answer, "Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(header(answer, "Referrer-Policy")).isIn("no-referrer", "same-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    }

    private static void assertStrict(HttpResponse<String> answer) {
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe", "http:", "https:", "*");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
