package nl.leertafel.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leertafel.access.BaseUrl;
import nl.leertafel.access.Visitor;
import nl.leertafel.assignment.AssignmentExamples;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.Standing;
import nl.leertafel.assignment.StudentWork;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.insight.showcase.ShowcaseKeeping;
import nl.leertafel.testing.OnH2;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** What a student shows, over HTTP, to anybody who has the address, without scripts and without signing in. */
@OnH2
class ShowcasePagesTests {

    @Autowired
    private People people;

    @Autowired
    private Teaching teaching;

    @Autowired
    private StudentWork work;

    @Autowired
    private ShowcaseKeeping showcase;

    @Autowired
    private BaseUrl baseUrl;

    private NetworkCast rijnoever;
    private AssignmentId assignment;
    private Visitor visitor;

    @BeforeEach
    void timosWorkMeetsWhatWasAsked() {
        rijnoever = people.rijnoever();
        visitor = new Visitor(baseUrl);
        assignment = people.as(
                rijnoever.lecturer(),
                () -> teaching.make(rijnoever.network(), AssignmentExamples.letters(rijnoever.student())));
        people.as(
                rijnoever.student(),
                () -> work.handIn(assignment, null, AssignmentExamples.text("Bel eerst. <script>x</script>")));
        people.as(rijnoever.lecturer(), () -> {
            var handIn = teaching.handIn(teaching.unanswered(1).getFirst().id());
            teaching.giveFeedback(handIn.id(), handIn.version(), "Helder.", Standing.MEETS);
        });
    }

    @Test
    void anybodyReadsWhatIsShownUntilThePageIsClosed() {
        var page = people.as(rijnoever.student(), () -> {
            showcase.show(showcase.mine(PageRequest.of(0, 1)).getFirst().group());
            return showcase.open();
        });
        var path = page.substring(page.indexOf("/werk/"));

        var shown = visitor.open(path);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains("Timo Jansen", "De brief die niemand opent", "Bel eerst. &lt;script&gt;")
                .doesNotContain("<script", " style=", "Helder.", "timo@");
        assertThat(shown.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(shown.headers().firstValue("Cache-Control")).hasValue("private, no-store");
        assertThat(shown.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(visitor.open(path + "?lang=en").body()).contains("lang=\"en\"");

        people.as(rijnoever.student(), showcase::close);

        var closed = visitor.open(path);
        assertThat(closed.statusCode()).isEqualTo(404);
        assertThat(closed.body())
                .isEqualTo(visitor.open("/werk/verzonnen").body())
                .doesNotContain("Timo");
    }
}
