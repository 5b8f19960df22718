package nl.leertafel.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.access.Visitor;
import nl.leertafel.assignment.AssignmentExamples;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.StudentWork;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.OnH2;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Fetching a file over HTTP, by who may and by everyone else (A3, A35). */
@OnH2
class FileDownloadTests {

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

    private NetworkCast rijnoever;
    private AssignmentId assignment;
    private String address = "";

    @BeforeEach
    void timoHandsInAFile() {
        rijnoever = people.rijnoever();
        assignment = people.as(
                rijnoever.lecturer(),
                () -> teaching.make(rijnoever.network(), AssignmentExamples.letters(rijnoever.student())));
        handIn("Verslag “één”.pdf");
        address = "/bestand/" + file().fileId();
    }

    @Test
    void exactlyTheStudentAndTheLecturerFetchIt() {
        people.noorderwerk();
        people.administrator();
        Map<String, Integer> expected = new LinkedHashMap<>();
        expected.put("timo@rijnoever.example", 200);
        expected.put("fatima@rijnoever.example", 200);
        expected.put("sanne@rijnoever.example", 404);
        expected.put("bea@rijnoever.example", 404);
        expected.put("ada@leertafel.example", 404);
        expected.put("timo@noorderwerk.example", 404);
        expected.put("fatima@noorderwerk.example", 404);

        expected.forEach(
                (reader, status) -> assertThat(signedIn(reader).open(address).statusCode())
                        .as(reader)
                        .isEqualTo(status));
        assertThat(new Visitor(baseUrl).open(address).statusCode()).as("nobody").isEqualTo(302);
    }

    @Test
    void itIsToBeSavedAndNeverToBeLookedAtHere() {
        var answer = signedIn("timo@rijnoever.example").open(address);

        assertThat(answer.body()).startsWith("%PDF-1.7").endsWith("%%EOF\n");
        assertThat(header(answer, "Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Verslag%20%E2%80%9C%C3%A9%C3%A9n%E2%80%9D.pdf");
        assertThat(header(answer, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Cache-Control")).contains("no-store", "private");
        assertThat(header(answer, "Content-Security-Policy")).contains("sandbox", "default-src 'none'");
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
    }

    @Test
    void whatIsNotThereAndWhatIsNotForYouLookTheSame() {
        var timo = signedIn("timo@rijnoever.example");
        var bea = signedIn("bea@rijnoever.example");

        var unknown = timo.open("/bestand/" + UUID.randomUUID());
        var denied = bea.open(address);

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(denied.statusCode()).isEqualTo(404);
        assertThat(denied.body()).isEqualTo(unknown.body()).contains("Deze pagina is er niet");
        assertThat(timo.open("/bestand/iets").statusCode()).isEqualTo(404);
    }

    @Test
    void aFileOfAnEarlierVersionStaysForTheSamePeople() {
        handIn("beter.pdf");

        assertThat(signedIn("timo@rijnoever.example").open(address).statusCode())
                .isEqualTo(200);
        assertThat(signedIn("bea@rijnoever.example").open(address).statusCode()).isEqualTo(404);
    }

    @Test
    void whoIsNoLecturerAnyMoreFetchesNothing() {
        var fatima = signedIn("fatima@rijnoever.example");
        database.sql("update membership set until_date = from_date where person_id = ?")
                .param(rijnoever.lecturer().personId())
                .update();

        assertThat(fatima.open(address).statusCode()).isEqualTo(404);
    }

    private void handIn(String name) {
        people.as(rijnoever.student(), () -> {
            var before = work.myHandIn(assignment).map(it -> it.version()).orElse(null);
            var upload = intake.receive(name, new ByteArrayInputStream(FileExamples.pdf()));
            work.handIn(assignment, before, AssignmentExamples.work("Samen.", null, upload));
            upload.discard();
        });
    }

    private FileId file() {
        return new FileId(database.sql("select file_id from stored_file")
                .query(UUID.class)
                .single());
    }

    private Visitor signedIn(String email) {
        return Visitor.signedIn(baseUrl, email, database);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }
}
