package nl.leertafel.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.leertafel.files.FileExamples.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.access.Visitor;
import nl.leertafel.assignment.AssignmentExamples;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.network.roster.RosterFile;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.OnH2;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What comes in over HTTP stays within its limits, however it is sent: as a form with a file, as the bare bytes a page of
 * the workplace sends, and by somebody who says no size at all (A36, A37).
 */
@OnH2
class UploadLimitTests {

    private static final int MEGABYTE = 1024 * 1024;
    private static final String TOO_LARGE = "Dit bestand is te groot. Het mag hoogstens 10 MB zijn.";

    @Autowired
    private BaseUrl baseUrl;

    @Autowired
    private People people;

    @Autowired
    private Teaching teaching;

    @Autowired
    private FileIntake intake;

    @Autowired
    private Database database;

    private NetworkCast rijnoever;
    private AssignmentId assignment;
    private long passing;

    @BeforeEach
    void timoHasAnAssignment() throws IOException {
        rijnoever = people.rijnoever();
        assignment = people.as(
                rijnoever.lecturer(),
                () -> teaching.make(rijnoever.network(), AssignmentExamples.letters(rijnoever.student())));
        passing = passing();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void bareBytesAreCutOffAtTheLimitWhetherTheirSizeWasSaidOrNot(boolean said) throws IOException {
        var page = myAssignment();

        var answer = endless(page.visitor(), page.uploads(), said, intake.maxSize(), "\r\n");

        assertThat(answer).as("before the rest came").startsWith("HTTP/1.1 200");
        assertRefused(page, TOO_LARGE);
    }

    @Test
    void aClassListHasASmallerLimit() throws IOException {
        var page = FlowPage.open(
                signedIn("fatima@rijnoever.example"), "opdracht/" + assignment.assignmentId() + "/klassenlijst");

        endless(page.visitor(), page.uploads(), false, RosterFile.MAX_BYTES, "\r\n");

        assertRefused(page, "Dit bestand is te groot.");
    }

    @Test
    void aFormIsCutOffAtTheLimitOfTheFileAndAtThatOfTheForm() throws IOException {
        var page = myAssignment();
        var visitor = page.visitor();

        visitor.send(visitor.multipart(page.uploads(), Map.of(), "verslag.pdf", new byte[11 * MEGABYTE]));
        assertRefused(page, TOO_LARGE);
        var larger = visitor.send(visitor.multipart(page.uploads(), Map.of(), "verslag.pdf", new byte[33 * MEGABYTE]));

        assertThat(larger.statusCode()).isEqualTo(413);
    }

    @Test
    void aBombAndALieAreRefusedWithASentence() throws IOException {
        var page = myAssignment();

        page.upload("verslag.docx", FileExamples.docxBomb());
        assertRefused(page, "is van binnen geen DOCX");
        page.upload("verslag.pdf", FileExamples.png());
        assertRefused(page, "is van binnen geen PDF");
        page.upload("foto.png", text("<svg onload='alert(1)'/>"));
        assertRefused(page, "Een webpagina of SVG-tekening kan niet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/antwoord/x/reflectie",
                "/feedback/x",
                "/gesprek/x",
                "/meedoen/x",
                "/inloggen/link",
                "/bestand/x"
            })
    void whatNoPageCanReadIsToldSoInPlainWords(String path) throws IOException {
        var visitor = new Visitor(baseUrl);

        var form = visitor.post(path, Map.of("feedback", "x".repeat(3 * MEGABYTE)));
        var picture = visitor.send(visitor.multipart(path, Map.of(), "foto.png", new byte[33 * MEGABYTE]));

        for (var answer : List.of(form, picture)) {
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("Dit is te groot", "Maak het kleiner en probeer het opnieuw.");
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(answer.headers().map()).containsKeys("x-content-type-options", "content-security-policy");
        }
        assertThat(passing()).as("passing files").isEqualTo(passing);
    }

    @Test
    void bareBytesForAPublicPageAreNotReadOn() throws IOException {
        var visitor = new Visitor(baseUrl);
        for (var path : List.of("/antwoord/x/reflectie", "/feedback/x", "/gesprek/x", "/meedoen/x")) {
            assertThat(endless(visitor, path, false, 100_000, "</html>"))
                    .as(path)
                    .startsWith("HTTP/1.1 404")
                    .contains("Deze pagina is er niet");
        }
    }

    @Test
    void whatAPageOfTheWorkplaceSaysIsLimitedToo() {
        var page = myAssignment();
        var bytes = page.visitor()
                .request("/?v-r=uidl&v-uiId=0")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(new byte[11 * MEGABYTE]))
                .build();

        assertThat(page.visitor().send(bytes).statusCode()).isEqualTo(413);
    }

    private FlowPage myAssignment() {
        return FlowPage.open(signedIn("timo@rijnoever.example"), "opdracht/" + assignment.assignmentId());
    }

    private Visitor signedIn(String email) {
        return Visitor.signedIn(baseUrl, email, database);
    }

    private void assertRefused(FlowPage page, String sentence) throws IOException {
        assertThat(page.next()).contains("\"errorMessage\"").contains(sentence);
        assertThat(passing()).as("passing files").isEqualTo(passing);
    }

    /** Begins to send more than the limit and, before the rest would come, reads what is said up to here. */
    private static String endless(Visitor visitor, String path, boolean saysHowMuch, long limit, String until)
            throws IOException {
        var address = visitor.request("/").build().uri();
        try (var line = new Socket(address.getHost(), address.getPort())) {
            line.setSoTimeout(20_000);
            var out = line.getOutputStream();
            out.write(head(visitor, address, path, saysHowMuch).getBytes(ISO_8859_1));
            var piece = new byte[64 * 1024];
            for (long sent = 0; sent <= limit + piece.length; sent += piece.length) {
                out.write((saysHowMuch ? "" : "10000\r\n").getBytes(ISO_8859_1));
                out.write(piece);
                out.write((saysHowMuch ? "" : "\r\n").getBytes(ISO_8859_1));
            }
            var answer = new ByteArrayOutputStream();
            while (!answer.toString(UTF_8).contains(until)) {
                var next = line.getInputStream().read();
                assertThat(next).as(answer.toString(UTF_8)).isNotNegative();
                answer.write(next);
            }
            return answer.toString(UTF_8);
        }
    }

    private static String head(Visitor visitor, URI address, String path, boolean saysHowMuch) {
        return "POST " + path + " HTTP/1.1\r\nHost: " + address.getAuthority()
                + "\r\nCookie: JSESSIONID=" + visitor.cookie("JSESSIONID")
                + "\r\nX-Filename: groot.txt\r\nContent-Type: application/octet-stream\r\n"
                + (saysHowMuch ? "Content-Length: 1000000000" : "Transfer-Encoding: chunked") + "\r\n\r\n";
    }

    private static long passing() throws IOException {
        try (var all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(it -> it.getFileName().toString().startsWith("leertafel-"))
                    .count();
        }
    }
}
