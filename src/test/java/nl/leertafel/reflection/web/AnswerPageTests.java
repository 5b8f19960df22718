package nl.leertafel.reflection.web;

import static nl.leertafel.reflection.MyReflection.NEW;
import static nl.leertafel.reflection.ReflectionExamples.CANARY;
import static nl.leertafel.reflection.ReflectionExamples.aboutEvictions;
import static nl.leertafel.reflection.ReflectionExamples.taking;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.access.Visitor;
import nl.leertafel.files.PictureExamples;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.reflection.MyReflection;
import nl.leertafel.reflection.Prompt;
import nl.leertafel.reflection.Reflecting;
import nl.leertafel.reflection.SharedWith;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.testing.OnH2;
import nl.leertafel.testing.People;
import nl.leertafel.testing.Readers;
import nl.leertafel.testing.Readers.Around;
import nl.leertafel.testing.Readers.Part;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The reflection behind the link in a mail, over HTTP, without scripts and without signing in. */
@OnH2
class AnswerPageTests {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(-?\\d+)\"");

    private static final Pattern READERS = Pattern.compile("name=\"readers\" value=\"(\\w+)\" checked");

    @Autowired
    Readers readers;

    @Autowired
    People people;

    @Autowired
    Reflecting reflecting;

    @Autowired
    Answers answers;

    @Autowired
    ParticipationDirectory participations;

    @Autowired
    SessionDirectory sessions;

    @Autowired
    BaseUrl baseUrl;

    @Autowired
    TestClock clock;

    Around around;
    Visitor visitor;

    @BeforeEach
    void afterTheEvening() {
        around = readers.aFullTable();
        visitor = new Visitor(baseUrl);
        clock.set(SessionExamples.EVENING.plusHours(3));
    }

    @Test
    void whoWasThereWritesAndFindsItAgain() {
        var page = page(Part.OWNER);
        var form = visitor.open(page);
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(form.body())
                .contains("Wat neem je mee?", "Alleen jij leest dit. Ook de coördinator niet.", "Bewaar als kladje")
                .doesNotContain("<script", " style=");

        var saved = post(page, form, Map.of("step", "save", "TAKE_ALONG", "Eerst bellen,\r\ndan pas een brief."));
        assertThat(saved.statusCode()).isEqualTo(303);
        var again = visitor.open(location(saved));
        assertThat(again.body()).contains("Bewaard. Je kunt het via deze link", "Eerst bellen,\ndan pas een brief.");
        assertThat(mine(Part.OWNER).isShared()).isFalse();
        assertThat(mine(Part.OWNER).isWritten()).isTrue();
    }

    @Test
    void lookingChangesNothing() {
        var page = page(Part.OWNER);
        visitor.open(page + "?reflectie=saved&step=save&TAKE_ALONG=x");
        visitor.open(page + "/reflectie?step=save&TAKE_ALONG=x&version=-1");
        assertThat(mine(Part.OWNER).version()).isEqualTo(NEW);
    }

    @Test
    void aDraftIsKeptWithoutSavingIt() {
        var page = page(Part.OWNER);
        var kept = post(page, visitor.open(page), Map.of("step", "draft", "STRUCK", "De stilte"));
        assertThat(visitor.open(location(kept)).body())
                .contains("Bewaard als kladje. Kom terug wanneer je wilt.", "De stilte", "22.30 uur");
        assertThat(mine(Part.OWNER).isWritten()).isFalse();
    }

    @Test
    void badInputGetsASentenceAtItsFieldAndLosesNothing() {
        var page = page(Part.OWNER);
        var tooLong = post(
                page,
                visitor.open(page),
                Map.of(
                        "step",
                        "save",
                        "STRUCK",
                        "é".repeat(4001),
                        "TAKE_ALONG",
                        "Dit <b>past</b>",
                        "readers",
                        "TABLE"));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body())
                .contains("id=\"STRUCK-error\"", "Er passen 4.000 tekens in.", "é".repeat(4001))
                .contains("Dit &lt;b&gt;past&lt;/b&gt;", "checked");
        assertThat(mine(Part.OWNER).version()).isEqualTo(NEW);

        var nothing = post(page, visitor.open(page), Map.of("step", "save"));
        assertThat(nothing.body()).contains("Schrijf bij minstens één vraag iets op.");
    }

    @Test
    void whatWasSavedElsewhereMeanwhileIsShownAndNothingTypedIsLost() {
        var page = page(Part.OWNER);
        var old = visitor.open(page);
        people.as(
                around.known(Part.OWNER),
                () -> reflecting.save(around.session(), aboutEvictions(), SharedWith.NOBODY, NEW));

        var refused = post(page, old, Map.of("step", "save", "TAKE_ALONG", "Op mijn telefoon getypt"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "Op mijn telefoon getypt",
                        "Eerst bellen, dan pas een brief.",
                        "Wat je hier typte, staat er nog");

        var second = post(page, refused, Map.of("step", "save", "TAKE_ALONG", "Op mijn telefoon getypt"));
        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(mine(Part.OWNER).saved()).isEqualTo(taking("Op mijn telefoon getypt"));
    }

    @Test
    void sharingTakingBackAndDeletingAreButtons() {
        var page = page(Part.OWNER);
        post(page, visitor.open(page), Map.of("step", "save", "TAKE_ALONG", "Bellen.", "readers", "TABLE"));
        assertThat(mine(Part.OWNER).isShared()).isTrue();
        assertThat(visitor.open(page).body()).contains("Zij zien je naam erbij.", "Maak weer alleen voor mij");

        visitor.post(page + "/reflectie/lezers", Map.of("step", "private"));
        assertThat(mine(Part.OWNER).isShared()).isFalse();
        visitor.post(page + "/reflectie/lezers", Map.of("step", "readers", "readers", "TABLE"));
        assertThat(mine(Part.OWNER).isShared()).isTrue();
        post(page, visitor.open(page), Map.of("step", "save", "TAKE_ALONG", "Bellen en luisteren."));
        assertThat(mine(Part.OWNER).isShared()).as("an edit stays shared").isTrue();

        var gone = visitor.post(page + "/reflectie/lezers", Map.of("step", "delete"));
        assertThat(visitor.open(location(gone)).body())
                .contains("Je reflectie is weg.")
                .doesNotContain("luisteren");
        assertThat(mine(Part.OWNER).version()).isEqualTo(NEW);
    }

    @Test
    void aLinkShowsNothingOfSomebodyElse() {
        people.as(
                around.known(Part.OWNER),
                () -> reflecting.save(around.session(), taking(CANARY), SharedWith.TABLE, NEW));
        for (var part : new Part[] {Part.AT_TABLE, Part.WAITING, Part.DECLINED, Part.INVITED, Part.TAKEN_OFF}) {
            assertThat(visitor.open(page(part)).body()).as(part.name()).doesNotContain(CANARY);
        }
        for (var part : new Part[] {Part.WAITING, Part.DECLINED, Part.INVITED, Part.TAKEN_OFF}) {
            assertThat(visitor.open(page(part)).body()).doesNotContain("Bewaar als kladje");
            assertThat(visitor.open(page(part) + "/reflectie").statusCode()).isEqualTo(404);
            assertThat(visitor.post(page(part) + "/reflectie", Map.of("step", "save", "STRUCK", "x", "version", "-1"))
                            .statusCode())
                    .as(part.name())
                    .isEqualTo(404);
        }
    }

    @Test
    void aPictureThatCannotBeIsRefusedWithASentenceAndNothingTypedIsLost() {
        var page = page(Part.OWNER);
        var tooLarge = upload(page, "foto.jpg", new byte[20 * 1024 * 1024]);
        assertThat(tooLarge.statusCode()).isEqualTo(422);
        assertThat(tooLarge.body())
                .contains(
                        "Dit bestand is te groot. Het mag hoogstens 10 MB zijn.", "Wat ik typte", "id=\"file-error\"");

        var svg = upload(page, "tekening.png", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8));
        assertThat(svg.statusCode()).isEqualTo(422);
        assertThat(svg.body()).contains("SVG-tekening kan niet", "Wat ik typte");

        var pdf = upload(page, "stuk.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        assertThat(pdf.body()).contains("Maak er een JPG of PNG van", "Wat ik typte");

        var bomb = upload(page, "foto.png", PictureExamples.bomb());
        assertThat(bomb.statusCode()).isEqualTo(422);
        assertThat(bomb.body()).contains("Deze foto of tekening kunnen we niet lezen.", "Wat ik typte");
        assertThat(mine(Part.OWNER).version()).isEqualTo(NEW);
    }

    @Test
    void aPictureIsShownToItsWriterBehindTheLinkAlone() {
        var page = page(Part.OWNER);
        var saved = upload(page, "foto.jpg", PictureExamples.photo());
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(mine(Part.OWNER).saved().under(Prompt.TAKE_ALONG)).isEqualTo("Wat ik typte");
        assertThat(visitor.open(page).body()).contains("/reflectie/beeld\"");
        var picture = visitor.open(page + "/reflectie/beeld");
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(visitor.open(page(Part.AT_TABLE) + "/reflectie/beeld").statusCode())
                .isEqualTo(404);
        var form = visitor.open(page);
        post(page, form, Map.of("step", "unillustrate"));
        assertThat(visitor.open(page).body()).doesNotContain("/reflectie/beeld\"");
    }

    @Test
    void whatIsPublicStandsOnThePublicPageWithoutANameUntilItIsTakenBack() {
        var page = page(Part.OWNER);
        post(page, visitor.open(page), Map.of("step", "save", "TAKE_ALONG", CANARY, "readers", "PUBLIC"));
        assertThat(publicPage()).contains(CANARY, "Iemand aan tafel").doesNotContain("Bea Visser");
        visitor.post(page + "/reflectie/lezers", Map.of("step", "private"));
        assertThat(publicPage()).doesNotContain(CANARY);
    }

    @Test
    void theBarometerIsAnsweredBehindTheLink() {
        var page = page(Part.OWNER);
        assertThat(visitor.open(page).body()).contains("Hoe was deze bijeenkomst?", "type=\"range\"");
        var refused = visitor.post(
                page + "/barometer", Map.of("form", "7", "content", "8", "relations", "9", "word", "heel warm"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Kies één woord, zonder spaties.", "heel warm", "value=\"8\"");
        var given = visitor.post(
                page + "/barometer", Map.of("form", "7", "content", "8", "relations", "9", "word", "Warm"));
        assertThat(given.statusCode()).isEqualTo(303);
        assertThat(visitor.open(location(given)).body()).contains("Bedankt. Je antwoord telt mee.", "value=\"warm\"");
        assertThat(visitor.post(
                                page(Part.WAITING) + "/barometer",
                                Map.of("form", "7", "content", "8", "relations", "9"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anUnknownLinkOrStepIsAPlain404() {
        assertThat(visitor.open("/antwoord/bestaat-niet/reflectie").statusCode())
                .isEqualTo(404);
        assertThat(visitor.post("/antwoord/bestaat-niet/reflectie", Map.of("step", "save"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor.post(page(Part.OWNER) + "/reflectie", Map.of("step", "iets"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void beforeTheStartThereIsNothingToWriteYet() {
        clock.set(SessionExamples.EVENING.minusHours(1));
        assertThat(visitor.open(page(Part.OWNER)).body())
                .contains("Je komt. Er is een plek voor je.")
                .doesNotContain("Bewaar als kladje");
    }

    @Test
    void thePageSpeaksTheLanguageItWasAskedIn() {
        var page = page(Part.OWNER);
        var form = visitor.open(page + "?lang=en");
        assertThat(form.body()).contains("Only you read this.");
        var saved = visitor.post(
                page + "/reflectie?lang=en", Map.of("step", "save", "STRUCK", "Silence", "version", version(form)));
        assertThat(location(saved)).contains("lang=en");
        assertThat(visitor.open(location(saved)).body()).contains("You can always read and change it");
    }

    private HttpResponse<String> post(String page, HttpResponse<String> form, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("version", version(form));
        var readers = READERS.matcher(form.body());
        if (!all.containsKey("readers") && readers.find()) {
            all.put("readers", readers.group(1));
        }
        return visitor.post(page + "/reflectie", all);
    }

    /** As a browser sends the form with a file in it. */
    private HttpResponse<String> upload(String page, String name, byte[] content) {
        var form = visitor.open(page);
        return visitor.send(visitor.multipart(
                page + "/reflectie",
                Map.of("step", "save", "version", version(form), "TAKE_ALONG", "Wat ik typte"),
                name,
                content));
    }

    private String publicPage() {
        return visitor.open("/n/rijnoever/" + sessions.details(around.session()).slug())
                .body();
    }

    private static String version(HttpResponse<String> form) {
        var version = VERSION.matcher(form.body());
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private static String location(HttpResponse<String> response) {
        var location = response.headers().firstValue("Location").orElseThrow();
        return location.replaceFirst("https?://[^/]+", "").replaceFirst("#.*", "");
    }

    private MyReflection mine(Part part) {
        return people.as(
                around.known(part), () -> reflecting.mine(around.session()).orElseThrow());
    }

    private String page(Part part) {
        var participation =
                participations.find(around.session(), around.known(part)).orElseThrow();
        var link = answers.link(participation.id(), clock.instant());
        return link.substring(link.indexOf("/antwoord/"));
    }
}
