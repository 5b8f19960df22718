package nl.leertafel.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.access.Visitor;
import nl.leertafel.insight.InsightDirectory;
import nl.leertafel.insight.InsightExamples;
import nl.leertafel.insight.InsightKeeping;
import nl.leertafel.insight.InsightState;
import nl.leertafel.insight.StepForm;
import nl.leertafel.insight.confirmation.Confirming;
import nl.leertafel.insight.source.Harvesting;
import nl.leertafel.insight.source.SourceChoice;
import nl.leertafel.insight.source.SourceReading;
import nl.leertafel.insight.source.SourceStanding;
import nl.leertafel.mail.BuiltInMailbox;
import nl.leertafel.reflection.MyReflection;
import nl.leertafel.reflection.Reflecting;
import nl.leertafel.reflection.ReflectionDirectory;
import nl.leertafel.reflection.ReflectionExamples;
import nl.leertafel.reflection.SharedWith;
import nl.leertafel.testing.LivelyNetwork;
import nl.leertafel.testing.LivelyNetwork.Sights;
import nl.leertafel.testing.OnH2;
import nl.leertafel.testing.People;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** The pages behind links in mails about insights, over HTTP, without scripts and without signing in. */
@OnH2
class InsightPagesTests {

    private static final Pattern LINK = Pattern.compile("(/(?:bevestiging|woorden)/[\\w-]+)");

    @Autowired
    People people;

    @Autowired
    LivelyNetwork lively;

    @Autowired
    InsightKeeping keeping;

    @Autowired
    InsightDirectory directory;

    @Autowired
    Confirming confirming;

    @Autowired
    Harvesting harvesting;

    @Autowired
    SourceReading sources;

    @Autowired
    Reflecting reflecting;

    @Autowired
    ReflectionDirectory reflections;

    @Autowired
    BuiltInMailbox mailbox;

    @Autowired
    BaseUrl baseUrl;

    @Autowired
    TestClock clock;

    Sights sights;
    Visitor visitor;

    @BeforeEach
    void afterTheEvening() {
        sights = lively.comeToLife();
        lively.afterTheEvening(sights);
        visitor = new Visitor(baseUrl);
        clock.advance(Duration.ofMinutes(1));
    }

    @Test
    void somebodyOutsideAnswersOnce() {
        people.as(sights.cast().coordinator(), () -> {
            var now = directory.details(sights.insight());
            keeping.take(now.id(), now.version(), StepForm.of(InsightState.SHARED, ""));
            confirming.ask(sights.insight(), sights.cast().professional());
        });
        var page = link();
        var looked = visitor.open(page);
        assertThat(looked.statusCode()).isEqualTo(200);
        assertThat(looked.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(looked.body())
                .contains(InsightExamples.CLAIM, "Ja, dat zie ik ook")
                .doesNotContain("<script", " style=", "Fatima El Amrani");
        visitor.open(page + "?answer=NO&sentence=x");
        assertThat(visitor.open(page).body()).contains("Ja, dat zie ik ook");

        var refused = visitor.post(page, Map.of("answer", "PARTLY", "sentence", " "));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Schrijf in één zin waarom.", "aria-invalid=\"true\"");
        assertThat(visitor.post(page, Map.of("answer", "MISSCHIEN")).statusCode())
                .isEqualTo(404);

        var answered = visitor.post(page, Map.of("answer", "PARTLY", "sentence", "<b>Alleen</b> op dinsdag."));
        assertThat(answered.statusCode()).isEqualTo(200);
        assertThat(answered.body())
                .contains("Dank je wel", "&lt;b&gt;Alleen&lt;/b&gt; op dinsdag.")
                .doesNotContain("name=\"answer\"");
        assertThat(visitor.post(page, Map.of("answer", "NO", "sentence", "Toch niet."))
                        .statusCode())
                .isEqualTo(409);
        assertThat(visitor.open("/bevestiging/verzonnen").statusCode()).isEqualTo(404);
        assertThat(visitor.open(page.replace("bevestiging", "woorden")).statusCode())
                .isEqualTo(404);
        clock.advance(Duration.ofDays(31));
        assertThat(visitor.open(page).statusCode()).isEqualTo(404);
    }

    @Test
    void aWriterSaysYesAndTakesItBack() {
        people.as(
                sights.cast().resident(),
                () -> reflecting.save(
                        sights.evening(),
                        ReflectionExamples.aboutEvictions(),
                        SharedWith.NETWORK,
                        reflecting
                                .mine(sights.evening())
                                .map(MyReflection::version)
                                .orElseThrow()));
        people.as(sights.cast().coordinator(), () -> {
            var reflection = reflections
                    .of(sights.evening(), PageRequest.of(0, 1))
                    .getFirst()
                    .id();
            harvesting.add(sights.insight(), new SourceChoice.OfReflection(reflection, "Eerst bellen"));
        });
        var page = link();
        assertThat(visitor.open(page).body())
                .contains("Mogen jouw woorden hierbij?", "Eerst bellen", InsightExamples.CLAIM)
                .doesNotContain("<script", " style=");
        assertThat(standing()).isEqualTo(SourceStanding.ASKED);

        assertThat(visitor.post(page, Map.of("step", "agree")).body()).contains("Je woorden staan erbij.");
        assertThat(standing()).isEqualTo(SourceStanding.STANDS);
        assertThat(visitor.post(page, Map.of("step", "agree")).statusCode()).isEqualTo(409);
        assertThat(visitor.post(page, Map.of("step", "refuse")).body())
                .contains("Je woorden zijn weg")
                .doesNotContain("<blockquote");
        assertThat(standing()).isEqualTo(SourceStanding.WITHDRAWN);
        assertThat(visitor.post(page, Map.of("step", "agree")).statusCode()).isEqualTo(409);
        assertThat(visitor.post(page, Map.of("step", "anders")).statusCode()).isEqualTo(404);
    }

    private SourceStanding standing() {
        return people.as(sights.cast().coordinator(), () -> sources.of(sights.insight()))
                .getFirst()
                .standing();
    }

    private String link() {
        var mail = mailbox.newest("", PageRequest.of(0, 1)).getFirst().message();
        var found = LINK.matcher(mailbox.message(mail).orElseThrow().plain());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
