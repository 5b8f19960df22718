package nl.leertafel.participation.support.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.access.Visitor;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.OnH2;
import nl.leertafel.testing.Readers;
import nl.leertafel.testing.Readers.Around;
import nl.leertafel.testing.Readers.Part;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Saying what one needs behind the link in a mail, over HTTP, without scripts and without signing in. */
@OnH2
class SupportPageTests {

    @Autowired
    Readers readers;

    @Autowired
    Answers answers;

    @Autowired
    ParticipationDirectory participations;

    @Autowired
    Database database;

    @Autowired
    BaseUrl baseUrl;

    @Autowired
    TestClock clock;

    Around around;
    Visitor visitor;

    @BeforeEach
    void aTable() {
        around = readers.aFullTable();
        visitor = new Visitor(baseUrl);
    }

    @Test
    void theQuestionSaysWhoReadsItWhatForAndUntilWhenAndNothingIsTicked() {
        assertThat(visitor.open(page(Part.OWNER)).body())
                .contains("Heb je iets nodig om mee te kunnen doen?", "Een tolk? In welke taal?")
                .contains("bewaren om het te regelen", "de coördinatoren van", "dinsdag 15 december")
                .doesNotContain("checked", "<script src", " style=");
    }

    @Test
    void whatIsToldWithPermissionStandsThereAndCanBeErasedAtOnce() {
        var page = page(Part.OWNER);

        var saved = post(page, Map.of("step", "save", "INTERPRETER", "Tigrinya", "TRAVEL", "on", "consent", "yes"));
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(visitor.open(location(saved)).body())
                .contains("Wij hebben het opgeschreven.", "Tigrinya", "Hulp bij de reis", "Verander wat ik vertelde")
                .doesNotContain("id=\"consent\"");

        var gone = post(page, Map.of("step", "withdraw"));
        assertThat(visitor.open(location(gone)).body())
                .contains("Het is gewist. Je plek houd je.", "Je komt. Er is een plek voor je.")
                .doesNotContain("Tigrinya");
        assertThat(kept()).isZero();
    }

    @Test
    void withoutPermissionNothingIsKeptAndEverythingTypedIsStillThere() {
        var refused = post(page(Part.OWNER), Map.of("step", "save", "DIET", "geen noten", "QUIET_ROOM", "on"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"consent-error\">Zonder toestemming bewaren wij dit niet. De plek aan tafel blijft.")
                .contains("value=\"geen noten\"", "name=\"QUIET_ROOM\" value=\"on\" checked=\"checked\"")
                .contains("<details open=\"open\">");
        assertThat(kept()).isZero();
    }

    @Test
    void tooManyWordsAreRefusedAtTheirField() {
        var refused = post(page(Part.OWNER), Map.of("step", "save", "INTERPRETER", "x".repeat(61), "consent", "yes"));

        assertThat(refused.body())
                .contains("id=\"INTERPRETER-error\"", "name=\"consent\" value=\"yes\" checked=\"checked\"");
        assertThat(kept()).isZero();
    }

    @Test
    void lookingChangesNothingAndAForgedLinkFindsNothing() {
        visitor.open(page(Part.OWNER) + "?step=save&DIET=halal&consent=yes");
        visitor.open(page(Part.OWNER) + "/nodig?step=save&DIET=halal&consent=yes");
        assertThat(kept()).isZero();

        assertThat(visitor.open("/antwoord/bestaat-niet/nodig").statusCode()).isEqualTo(404);
        assertThat(post("/antwoord/bestaat-niet", Map.of("step", "save")).statusCode())
                .isEqualTo(404);
        assertThat(post(page(Part.OWNER), Map.of("step", "iets")).statusCode()).isEqualTo(404);
    }

    @Test
    void whoDoesNotComeIsNotAsked() {
        assertThat(visitor.open(page(Part.DECLINED)).body()).doesNotContain("Heb je iets nodig");
        assertThat(visitor.open(page(Part.WAITING)).body()).contains("Heb je iets nodig");
        clock.set(SessionExamples.EVENING.plusHours(3));
        assertThat(visitor.open(page(Part.OWNER)).body()).doesNotContain("Heb je iets nodig");
        assertThat(visitor.open(page(Part.OWNER) + "/nodig").statusCode()).isEqualTo(404);
    }

    @Test
    void itSpeaksTheLanguageItWasAskedIn() {
        var saved = visitor.post(
                page(Part.OWNER) + "/nodig?lang=en", Map.of("step", "save", "DIET", "vegan", "consent", "yes"));

        assertThat(location(saved)).contains("lang=en");
        assertThat(visitor.open(location(saved)).body()).contains("We have written it down.", "vegan");
    }

    private HttpResponse<String> post(String page, Map<String, String> fields) {
        return visitor.post(page + "/nodig", fields);
    }

    private static String location(HttpResponse<String> response) {
        var location = response.headers().firstValue("Location").orElseThrow();
        return location.replaceFirst("https?://[^/]+", "").replaceFirst("#.*", "");
    }

    private int kept() {
        return database.sql("select count(*) from support_need")
                .query(Integer.class)
                .single();
    }

    private String page(Part part) {
        var participation =
                participations.find(around.session(), around.known(part)).orElseThrow();
        var link = answers.link(participation.id(), clock.instant());
        return link.substring(link.indexOf("/antwoord/"));
    }
}
