package nl.leertafel.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.access.Visitor;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.people.MailChoices;
import nl.leertafel.people.MailKind;
import nl.leertafel.people.MailStop;
import nl.leertafel.testing.OnH2;
import nl.leertafel.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Stopping one kind of mail over HTTP: by the one click of a mail program, and by hand. */
@OnH2
class MailStopPageTests {

    @Autowired
    People people;

    @Autowired
    MailStop stop;

    @Autowired
    MailChoices choices;

    @Autowired
    BaseUrl baseUrl;

    PersonId bea;
    Visitor visitor;
    String path;

    @BeforeEach
    void aMailToBea() {
        bea = people.rijnoever().resident();
        visitor = new Visitor(baseUrl);
        path = path(MailKind.REMINDER, bea);
    }

    @Test
    void lookingChangesNothing() {
        assertThat(visitor.head(path).statusCode()).isEqualTo(200);
        var page = visitor.open(path);
        assertThat(page.body())
                .contains("<h1>Je krijgt herinneringen</h1>", "Stuur mij geen herinneringen meer")
                .doesNotContain("Bea", "<script", " style=");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(choices.wanted(bea)).contains(MailKind.REMINDER);
    }

    @Test
    void oneClickOfAMailProgramStopsItWithoutCookieOrRedirect() {
        for (int time = 0; time < 2; time++) {
            var answer = visitor.post(path, Map.of("List-Unsubscribe", "One-Click"));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Location")).isEmpty();
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
        assertThat(choices.wanted(bea)).doesNotContain(MailKind.REMINDER).contains(MailKind.MESSAGE, MailKind.ACTION);
    }

    @Test
    void aMailProgramMaySendAFormOfParts() {
        var body = "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n";
        var answer = visitor.send(HttpRequest.newBuilder(URI.create(baseUrl.of(path)))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(choices.wanted(bea)).doesNotContain(MailKind.REMINDER);
    }

    @Test
    void itIsUndoneOnTheSamePage() {
        assertThat(visitor.post(path, Map.of("stop", "yes")).body())
                .contains(
                        "Je krijgt geen herinneringen", "Wij hebben het opgeschreven.", "Stuur mij weer herinneringen");
        assertThat(visitor.post(path + "?lang=en", Map.of("again", "yes")).body())
                .contains("You get reminders", "Send me no more reminders");
        assertThat(choices.wanted(bea)).contains(MailKind.REMINDER);
    }

    @Test
    void theWeeklyMailIsStoppedAndAskedForByItsOwnLink() {
        var digest = path(MailKind.DIGEST, bea);
        assertThat(visitor.open(digest).body()).contains("<h1>Je krijgt het weekbericht niet</h1>");
        visitor.post(digest, Map.of("again", "yes"));
        assertThat(choices.wanted(bea)).contains(MailKind.DIGEST);
        visitor.post(digest, Map.of("List-Unsubscribe", "One-Click"));
        assertThat(choices.wanted(bea)).doesNotContain(MailKind.DIGEST).contains(MailKind.REMINDER);
    }

    @Test
    void aLinkIsForOnePersonAndOneKindOfMail() {
        var token = path.substring(path.lastIndexOf('/') + 1);
        var changed = (token.charAt(0) == 'A' ? "B" : "A") + token.substring(1);

        assertThat(visitor.post("/afmelden/digest/" + token, Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(visitor.post("/afmelden/reminder/" + changed, Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(visitor.open("/afmelden/reminder/x").statusCode()).isEqualTo(404);
        assertThat(visitor.open("/afmelden/iets/" + token).statusCode()).isEqualTo(404);
        assertThat(visitor.open("/afmelden").statusCode()).isEqualTo(404);
        assertThat(choices.wanted(bea)).contains(MailKind.REMINDER);
    }

    private String path(MailKind kind, PersonId person) {
        return stop.link(kind, person).substring(baseUrl.of("").length());
    }
}
