package nl.leertafel.minutes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.access.Visitor;
import nl.leertafel.minutes.MinuteTaking;
import nl.leertafel.minutes.MinutesPage;
import nl.leertafel.minutes.OutcomeForm;
import nl.leertafel.minutes.OutcomeKind;
import nl.leertafel.minutes.OutcomeLine;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.programme.Facilitation;
import nl.leertafel.testing.OnH2;
import nl.leertafel.testing.People;
import nl.leertafel.testing.Readers;
import nl.leertafel.testing.Readers.Around;
import nl.leertafel.testing.Readers.Part;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Writing along behind the link in a mail, over HTTP, without scripts and without signing in. */
@OnH2
class MinutesPagesTests {

    @Autowired
    Readers readers;

    @Autowired
    People people;

    @Autowired
    Facilitation facilitation;

    @Autowired
    MinuteTaking taking;

    @Autowired
    Answers answers;

    @Autowired
    ParticipationDirectory participations;

    @Autowired
    BaseUrl baseUrl;

    @Autowired
    TestClock clock;

    Around around;
    Visitor visitor;

    @BeforeEach
    void anEveningThatGoesOn() {
        around = readers.aFullTable();
        visitor = new Visitor(baseUrl);
        clock.set(SessionExamples.EVENING);
        people.as(around.known(Part.COORDINATOR), () -> {
            facilitation.begin(around.session());
            taking.write(around.session(), new OutcomeForm(OutcomeKind.NOTE, "Soep <b>helpt</b>.", null));
        });
    }

    @Test
    void whoIsThereReadsAndWritesAlong() {
        var page = page(Part.OWNER);
        var form = visitor.open(page);
        assertThat(form.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(form.body())
                .contains("Schrijf mee", "Soep &lt;b&gt;helpt&lt;/b&gt;.")
                .doesNotContain("<script", " style=");

        var written = visitor.post(
                page + "/verslag", Map.of("step", "write", "kind", "SIGNAL", "text", "De balie is dicht."));
        assertThat(written.statusCode()).isEqualTo(303);
        assertThat(minutes().lines()).last().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(OutcomeKind.SIGNAL);
            assertThat(it.saidBy()).isNull();
        });
    }

    @Test
    void aNameIsThereOnlyWithATickAndGoesWithOneTap() {
        var page = page(Part.OWNER);
        visitor.post(page + "/verslag", Map.of("step", "write", "text", "Bel eerst.", "named", "yes"));
        var line = minutes().lines().getLast();
        assertThat(line.saidBy()).isEqualTo(around.known(Part.OWNER));
        assertThat(visitor.open(page).body()).contains("Haal mijn naam weg");
        assertThat(visitor.open(page(Part.AT_TABLE)).body()).doesNotContain("Haal mijn naam weg");

        var others = visitor.post(
                page(Part.AT_TABLE) + "/verslag",
                Map.of("step", "unname", "line", line.id().outcomeId().toString()));
        assertThat(others.statusCode()).isEqualTo(404);
        visitor.post(
                page + "/verslag",
                Map.of("step", "unname", "line", line.id().outcomeId().toString()));
        assertThat(minutes().lines()).extracting(OutcomeLine::saidBy).containsOnlyNulls();
    }

    @Test
    void whatCannotBeKeptComesBackAsItWasTyped() {
        var refused = visitor.post(
                page(Part.OWNER) + "/verslag",
                Map.of("step", "write", "kind", "SIGNAL", "text", "a".repeat(2001), "named", "yes"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("a".repeat(2001), "aria-invalid=\"true\"", "selected=\"selected\"");
        assertThat(minutes().lines()).hasSize(1);
    }

    @Test
    void lookingChangesNothing() {
        visitor.open(page(Part.OWNER) + "/verslag?step=write&text=x");
        visitor.open(page(Part.OWNER) + "?verslag=written&step=write&text=x");

        assertThat(minutes().lines()).hasSize(1);
    }

    @Test
    void whoHasNoSeatFindsNothingHere() {
        for (var part : new Part[] {Part.WAITING, Part.DECLINED, Part.INVITED, Part.TAKEN_OFF}) {
            assertThat(visitor.open(page(part)).body()).doesNotContain("Soep");
            assertThat(visitor.open(page(part) + "/verslag").statusCode()).isEqualTo(404);
            assertThat(visitor.post(page(part) + "/verslag", Map.of("step", "write", "text", "x"))
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(visitor.open("/antwoord/onbekend/verslag").statusCode()).isEqualTo(404);
    }

    private MinutesPage minutes() {
        return people.as(around.known(Part.COORDINATOR), () -> taking.page(around.session()));
    }

    private String page(Part part) {
        var participation =
                participations.find(around.session(), around.known(part)).orElseThrow();
        var link = answers.link(participation.id(), clock.instant());
        return link.substring(link.indexOf("/antwoord/"));
    }
}
