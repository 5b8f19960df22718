package nl.leertafel.insight.echo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.access.Visitor;
import nl.leertafel.action.ActionExamples;
import nl.leertafel.insight.echo.EchoWorker;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.testing.OnH2;
import nl.leertafel.testing.People;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page behind an answer that was tapped in the mail, as somebody without an account or a script. */
@OnH2
class EchoPagesTests {

    private static final Pattern PAGE = Pattern.compile("(/echo/[\\w-]+)");

    @Autowired
    People people;

    @Autowired
    ActionExamples examples;

    @Autowired
    EchoWorker worker;

    @Autowired
    TestClock clock;

    @Autowired
    BaseUrl baseUrl;

    String page;

    @BeforeEach
    void aQuestionToBea() {
        var rijnoever = people.rijnoever();
        var evening = examples.session(rijnoever, SessionExamples.kenniscafe(), rijnoever.resident());
        examples.agree(rijnoever.coordinator(), evening, rijnoever.resident());
        clock.set(ActionExamples.DUE.plusDays(14).atTime(10, 20));
        worker.run();
        var link = PAGE.matcher(
                examples.letters("bea@rijnoever.example").getFirst().plain());
        assertThat(link.find()).isTrue();
        page = link.group(1);
    }

    @Test
    void whatWasTappedStandsThereAndOnlyTheButtonTellsIt() {
        var visitor = new Visitor(baseUrl);
        for (var answer : new String[] {"TRIED", "WORKS", "WORKS"}) {
            var shown = visitor.open(page + "?antwoord=" + answer);
            assertThat(shown.statusCode()).isEqualTo(200);
            assertThat(shown.body())
                    .contains(ActionExamples.LETTER, "value=\"" + answer + "\" checked")
                    .doesNotContain("<script", "style=", "data-answer");
            assertThat(shown.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(shown.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        }
        var told =
                visitor.post(page, Map.of("answer", "WORKS", "sentence", "Wij bellen <b>eerst</b>", "shared", "yes"));
        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.body())
                .contains("Dank je wel!", "data-answer=\"WORKS\"", "Wij bellen &lt;b&gt;eerst&lt;/b&gt;");
        assertThat(visitor.open(page).body()).contains("value=\"WORKS\" checked");
    }

    @Test
    void noAnswerOrTooManyWordsIsAskedAgainAndNothingTypedIsLost() {
        var visitor = new Visitor(baseUrl);
        var refused = visitor.post(page, Map.of("answer", "MISSCHIEN", "sentence", "Wij bellen eerst"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Kies een antwoord.", "Wij bellen eerst");
        assertThat(visitor.post(page, Map.of("answer", "TRIED", "sentence", "x".repeat(501)))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void anythingElseIsThePlainNotFoundPage() {
        var visitor = new Visitor(baseUrl);
        assertThat(visitor.open("/echo/onbekend").statusCode()).isEqualTo(404);
        assertThat(visitor.post("/echo/onbekend", Map.of("answer", "TRIED")).statusCode())
                .isEqualTo(404);
    }
}
