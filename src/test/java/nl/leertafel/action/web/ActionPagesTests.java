package nl.leertafel.action.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.access.Visitor;
import nl.leertafel.action.ActionExamples;
import nl.leertafel.action.ActionItemId;
import nl.leertafel.action.ActionPlan;
import nl.leertafel.action.ActionStatus;
import nl.leertafel.action.ActionTracking;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.testing.OnH2;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page behind the link in a mail, over HTTP, as somebody without an account or a script. */
@OnH2
class ActionPagesTests {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @Autowired
    People people;

    @Autowired
    ActionExamples examples;

    @Autowired
    ActionTracking tracking;

    @Autowired
    Answers answers;

    @Autowired
    ParticipationDirectory participations;

    @Autowired
    SessionDirectory sessions;

    @Autowired
    BaseUrl baseUrl;

    NetworkCast rijnoever;
    SessionId evening;
    ActionItemId action;
    String page;

    @BeforeEach
    void anActionOfBea() {
        rijnoever = people.rijnoever();
        evening = examples.session(rijnoever, SessionExamples.kenniscafe(), rijnoever.resident(), rijnoever.student());
        action = examples.agree(rijnoever.coordinator(), evening, rijnoever.resident());
        page = ActionExamples.link(examples.letters("bea@rijnoever.example").getFirst());
    }

    @Test
    void lookingShowsWhatWasAgreedAndChangesNothing() {
        for (int i = 0; i < 3; i++) {
            var shown = visitor().open(page + "?step=finish&version=0");
            assertThat(shown.statusCode()).isEqualTo(200);
            assertThat(shown.body())
                    .contains(ActionExamples.LETTER, "vrijdag 18 december", "Nog te doen", "Ik ben bezig")
                    .contains("Wat helpt als je je huis uit moet?, dinsdag 8 december")
                    .doesNotContain("<script", "style=");
            assertThat(shown.headers().allValues("Set-Cookie")).isEmpty();
        }
        assertThat(status()).isEqualTo(ActionStatus.OPEN);
    }

    @Test
    void aButtonTellsThatOneIsBusyDoneAndNotDoneAfterAll() {
        var visitor = visitor();
        var shown = visitor.open(page);
        shown = post(visitor, page, shown, "start", "");
        assertThat(shown.body()).contains("Fijn dat je bezig bent.").doesNotContain("Ik ben bezig");
        shown = post(visitor, page, shown, "finish", "");
        assertThat(shown.body()).contains("Dank je wel!", "Toch niet klaar");
        assertThat(status()).isEqualTo(ActionStatus.DONE);
        shown = post(visitor, page, shown, "reopen", "");
        assertThat(shown.body()).contains("Deze actie staat weer open.");
        assertThat(status()).isEqualTo(ActionStatus.OPEN);
        assertThat(shown.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void notDoingItAsksWhyAtTheField() {
        var visitor = visitor();
        var shown = visitor.open(page);
        var refused = post(visitor, page, shown, "drop", "   ");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Schrijf kort op waarom dit niet doorgaat.", "aria-invalid=\"true\"", "open=\"open\"");
        assertThat(status()).isEqualTo(ActionStatus.OPEN);

        var tooLong = "Wij <b>verhuizen</b> " + "x".repeat(500);
        assertThat(post(visitor, page, refused, "drop", tooLong).body())
                .contains("Wij &lt;b&gt;verhuizen&lt;/b&gt; xxx");

        var dropped = post(visitor, page, refused, "drop", "Het kantoor is gesloten");
        assertThat(dropped.body()).contains("Het kantoor is gesloten", "Ik doe het toch wel");
        assertThat(status()).isEqualTo(ActionStatus.DROPPED);
    }

    @Test
    void laterAsksForADayThatExistsAndIsNotOver() {
        var visitor = visitor();
        var shown = visitor.open(page);
        for (var day : List.of("", "2027-02-30", "31-4-2027", "volgende week", "2020-01-01")) {
            var refused = later(visitor, shown, day);
            assertThat(refused.statusCode()).as(day).isEqualTo(422);
            assertThat(refused.body()).contains("id=\"until-error\"", "open=\"open\"");
        }
        assertThat(later(visitor, shown, "2027-02-30").body()).contains("Deze dag bestaat niet.");
        shown = later(visitor, shown, "12-1-2027");
        assertThat(shown.body()).contains("dinsdag 12 januari 2027");
        assertThat(later(visitor, shown, "2027-01-19").body()).contains("dinsdag 19 januari 2027");
        assertThat(status()).isEqualTo(ActionStatus.OPEN);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsShownFirst() {
        var visitor = visitor();
        var shown = visitor.open(page);
        people.as(rijnoever.coordinator(), () -> tracking.finish(action, 0));

        var refused = post(visitor, page, shown, "drop", "Geen tijd");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Iemand heeft deze actie net veranderd.", "Toch niet klaar");
        assertThat(status()).isEqualTo(ActionStatus.DONE);
        assertThat(post(visitor, page, shown, "finish", "").statusCode()).isEqualTo(200);
    }

    @Test
    void anythingElseIsThePlainNotFoundPage() {
        var visitor = visitor();
        var shown = visitor.open(page);
        for (var path : new String[] {"/actie/onbekend", "/antwoord/onbekend/actie/" + action.actionItemId()}) {
            assertThat(visitor.open(path).statusCode()).isEqualTo(404);
            assertThat(visitor.post(path, Map.of("step", "finish", "version", "0"))
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(post(visitor, page, shown, "verwijder", "").statusCode()).isEqualTo(404);
        var handed = new ActionPlan(ActionExamples.LETTER, rijnoever.student(), ActionExamples.DUE);
        people.as(rijnoever.coordinator(), () -> tracking.edit(action, 0, handed));
        assertThat(visitor.open(page).statusCode()).isEqualTo(404);
        assertThat(post(visitor, page, shown, "finish", "").statusCode()).isEqualTo(404);
        assertThat(status()).isEqualTo(ActionStatus.OPEN);
    }

    @Test
    void theAnswerPageLeadsToOnesOwnActionsFromThatSession() {
        examples.agree(rijnoever.coordinator(), evening, rijnoever.student(), "De zaal bellen", ActionExamples.DUE);
        var visitor = visitor();
        var answerPage = answerPage();
        assertThat(visitor.open(answerPage).body())
                .contains("Jouw acties uit deze bijeenkomst", ActionExamples.LETTER)
                .doesNotContain("De zaal bellen");

        var own = answerPage + "/actie/" + action.actionItemId();
        var shown = visitor.open(own);
        assertThat(shown.body()).contains(ActionExamples.LETTER, "Terug naar de bijeenkomst");
        assertThat(post(visitor, own, shown, "finish", "").body()).contains("Dank je wel!");
        assertThat(status()).isEqualTo(ActionStatus.DONE);
    }

    @Test
    void theAnswerPageOpensNobodyElsesAction() {
        var timos = examples.agree(rijnoever.coordinator(), evening, rijnoever.student());
        var other = examples.session(rijnoever, SessionExamples.siteVisit());
        var elsewhere = examples.agree(rijnoever.coordinator(), other, rijnoever.resident());
        var visitor = visitor();
        for (var id : new Object[] {timos.actionItemId(), elsewhere.actionItemId(), "1"}) {
            assertThat(visitor.open(answerPage() + "/actie/" + id).statusCode()).isEqualTo(404);
        }
    }

    private String answerPage() {
        var participation =
                participations.find(evening, rijnoever.resident()).orElseThrow().id();
        var link = answers.link(participation, sessions.details(evening).slot().endsInstant());
        return link.substring(baseUrl.of("").length());
    }

    private HttpResponse<String> later(Visitor visitor, HttpResponse<String> shown, String day) {
        var version = VERSION.matcher(shown.body());
        return visitor.post(
                page, Map.of("step", "later", "until", day, "version", version.find() ? version.group(1) : ""));
    }

    private ActionStatus status() {
        return people.as(rijnoever.coordinator(), () -> tracking.details(action).status());
    }

    private Visitor visitor() {
        return new Visitor(baseUrl);
    }

    private static HttpResponse<String> post(
            Visitor visitor, String path, HttpResponse<String> shown, String step, String reason) {
        var version = VERSION.matcher(shown.body());
        return visitor.post(
                path, Map.of("step", step, "reason", reason, "version", version.find() ? version.group(1) : ""));
    }
}
