package nl.leertafel.assignment.practice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.access.Visitor;
import nl.leertafel.assignment.AssignmentExamples;
import nl.leertafel.assignment.StudentWork;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.assignment.practice.PracticeAsking;
import nl.leertafel.files.FileExamples;
import nl.leertafel.files.FileIntake;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.mail.BuiltInMailbox;
import nl.leertafel.testing.OnH2;
import nl.leertafel.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Where practice says what it thinks of work, over HTTP, without scripts and without signing in. */
@OnH2
class FeedbackPagesTests {

    private static final Pattern LINK = Pattern.compile("(/feedback/[\\w-]+)");
    private static final Pattern FILE = Pattern.compile("href=\"(/feedback/[\\w-]+/bestand/[\\w-]+)\"");

    @Autowired
    private People people;

    @Autowired
    private Teaching teaching;

    @Autowired
    private StudentWork work;

    @Autowired
    private PracticeAsking asking;

    @Autowired
    private FileIntake intake;

    @Autowired
    private BuiltInMailbox mailbox;

    @Autowired
    private BaseUrl baseUrl;

    private Visitor visitor;
    private String page = "";

    @BeforeEach
    void henkIsAsked() {
        var cast = people.rijnoever();
        var assignment = people.as(
                cast.lecturer(), () -> teaching.make(cast.network(), AssignmentExamples.letters(cast.student())));
        people.as(cast.student(), () -> {
            var file = intake.receive("verslag.pdf", new ByteArrayInputStream(FileExamples.pdf()));
            work.handIn(
                    assignment,
                    null,
                    AssignmentExamples.work(
                            "Drie **gesprekken**. <script>x</script>", "https://voorbeeld.example", file));
        });
        people.as(
                cast.lecturer(),
                () -> asking.ask(
                        teaching.unanswered(1).getFirst().id(),
                        "Henk Mol",
                        new EmailAddress("henk@buurthuis.example")));
        visitor = new Visitor(baseUrl);
        page = link();
    }

    @Test
    void whoIsAskedReadsAndAnswersOnce() {
        var looked = visitor.open(page);
        assertThat(looked.statusCode()).isEqualTo(200);
        assertThat(looked.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(looked.body())
                .contains("<strong>gesprekken</strong>", "https://voorbeeld.example", "verslag.pdf", "Fatima El Amrani")
                .doesNotContain("<script", " style=");

        var refused = visitor.post(page, Map.of("feedback", " "));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("aria-invalid=\"true\"");
        var given = visitor.post(page, Map.of("feedback", "<b>Hier</b> kan ik iets mee."));
        assertThat(given.body())
                .contains("Dank je wel", "&lt;b&gt;Hier&lt;/b&gt;")
                .doesNotContain("<textarea");
        assertThat(visitor.post(page, Map.of("feedback", "Toch niet.")).statusCode())
                .isEqualTo(409);
        assertThat(visitor.open("/feedback/verzonnen").statusCode()).isEqualTo(404);
        assertThat(visitor.open(page.replace("feedback", "gesprek")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aFileIsToBeSavedAndOnlyBehindTheirOwnLink() {
        var found = FILE.matcher(visitor.open(page).body());
        assertThat(found.find()).isTrue();
        var answer = visitor.open(found.group(1));

        assertThat(answer.body()).startsWith("%PDF-1.7");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("sandbox");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(visitor.open(page + "/bestand/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(visitor.open(found.group(1).replaceFirst("/feedback/[^/]+", "/feedback/verzonnen"))
                        .statusCode())
                .isEqualTo(404);
    }

    private String link() {
        var mail = mailbox.newest("henk", PageRequest.of(0, 1)).getFirst().message();
        var found = LINK.matcher(mailbox.message(mail).orElseThrow().plain());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
