package nl.leertafel.files;

import static java.nio.charset.StandardCharsets.UTF_16;
import static nl.leertafel.files.FileExamples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import nl.leertafel.files.FileScan.Verdict;
import nl.leertafel.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.util.unit.DataSize;

/** What is let in, and with which sentence the rest is not (A35, A36, A37). */
class FileIntakeTests {

    private final FileIntake intake = intake(DataSize.ofMegabytes(10), Map.of());

    @Test
    void documentsPicturesSoundAndTextAreLetIn() {
        assertThat(kind("verslag.pdf", FileExamples.pdf())).isEqualTo(FileKind.PDF);
        assertThat(kind("Verslag.DOCX", FileExamples.docx())).isEqualTo(FileKind.DOCX);
        assertThat(kind("verslag.odt", FileExamples.odt(Map.of()))).isEqualTo(FileKind.ODT);
        assertThat(kind("foto.png", FileExamples.png())).isEqualTo(FileKind.PNG);
        assertThat(kind("foto.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16}))
                .isEqualTo(FileKind.JPEG);
        assertThat(kind("aantekeningen.txt", text("Mevrouw zei: één brief te veel.")))
                .isEqualTo(FileKind.TEXT);
        assertThat(kind("gesprek.mp3", text("ID3\3\0\0\0\0"))).isEqualTo(FileKind.MP3);
        assertThat(kind("gesprek.m4a", text("\0\0\0\u0020ftypM4A \0\0\0\0"))).isEqualTo(FileKind.M4A);
        assertThat(kind("gesprek.m4a", text("\0\0\0\u0020ftypmp42\0\0\0\0"))).isEqualTo(FileKind.M4A);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused("files.refused.empty", "leeg.pdf", new byte[0]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>Hallo",
                "<!DOCTYPE html><p>Hallo",
                "  \n<script>alert(1)</script>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>",
            })
    void aWebPageIsRefusedWhateverItIsCalled(String page) {
        for (var name : new String[] {"verslag.pdf", "foto.png", "verslag.docx", "tekst.txt", "pagina.html"}) {
            assertRefused("files.refused.webPage", name, text(page));
        }
    }

    @Test
    void aWebPageThatAlsoIsAPdfIsNoPdf() {
        assertRefused("files.refused.webPage", "verslag.pdf", text("<html><!--\n%PDF-1.7\n--><script>x</script>"));
        assertRefused("files.refused.notWhatItSays", "verslag.pdf", text("zomaar wat\n%PDF-1.7\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MZ\u0090\0\3\0\0\0", "\u007fELF\2\1\1\0", "#!/bin/sh\nrm -rf /", "<?php system(1);"})
    void aProgramIsRefusedWhateverItIsCalled(String program) {
        for (var name : new String[] {"verslag.pdf", "foto.png", "tekst.txt", "programma.exe"}) {
            assertThatThrownBy(() -> kind(name, program.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal ->
                                    assertThat(refusal.key()).isIn("files.refused.program", "files.refused.webPage"));
        }
    }

    @ParameterizedTest
    @CsvSource({"start.bat", "script.js", "hulp.ps1", "app.jar"})
    void theNameOfAProgramIsEnoughToBeRefused(String name) {
        assertRefused("files.refused.program", name, text("gewone tekst"));
    }

    @Test
    void macrosAreRefusedHoweverTheyHide() {
        assertRefused("files.refused.macros", "verslag.docx", FileExamples.docxWithMacros());
        assertRefused("files.refused.macros", "verslag.docx", FileExamples.docxWithHiddenMacros());
        assertRefused("files.refused.macros", "verslag.docm", FileExamples.docx());
        assertRefused(
                "files.refused.macros",
                "verslag.odt",
                FileExamples.odt(Map.of("Basic/Standard/Module1.xml", text("Sub Main"))));
    }

    @Test
    void whatIsNotWhatItsNameSaysIsRefused() {
        assertRefused("files.refused.notWhatItSays", "verslag.pdf", FileExamples.png());
        assertRefused("files.refused.notWhatItSays", "foto.png", FileExamples.pdf());
        assertRefused("files.refused.notWhatItSays", "verslag.docx", FileExamples.zip());
        assertRefused("files.refused.notWhatItSays", "rekenblad.xlsx", FileExamples.docx());
        assertRefused("files.refused.notWhatItSays", "verslag.docx", text("PK\3\4 en dan niets meer"));
        assertRefused("files.refused.notWhatItSays", "verslag.odt", FileExamples.zip());
        assertRefused("files.refused.notWhatItSays", "tekst.txt", new byte[] {0, 1, 2, 3, 0, 0, 7});
    }

    @Test
    void aPackageIsNeverUnpacked() {
        assertRefused("files.refused.notWhatItSays", "bom.docx", FileExamples.docxBomb());
        assertRefused("files.refused.notWhatItSays", "bom.docx", FileExamples.docxOfManyParts());
    }

    @Test
    void otherKindsAreNamed() {
        assertRefused("files.refused.kind", "alles.zip", FileExamples.zip());
        assertRefused("files.refused.kind", "zonder-eind", text("tekst"));
        assertRefused("files.refused.kind", "", text("tekst"));
    }

    @Test
    void readingStopsAtTheLimit() {
        var small = intake(DataSize.ofKilobytes(100), Map.of());
        var endless = new Endless();

        assertThatThrownBy(() -> small.receive("groot.txt", endless))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("files.refused.tooLarge"));
        assertThat(endless.given).isLessThan(300_000);
    }

    @Test
    void nothingStaysBehindOfWhatWasRefused() throws IOException {
        var before = passing();

        assertRefused("files.refused.webPage", "verslag.pdf", text("<html>"));
        intake.receive("verslag.pdf", new ByteArrayInputStream(FileExamples.pdf()))
                .discard();

        assertThat(passing()).isEqualTo(before);
    }

    @Test
    void whereAScannerIsConfiguredOnlyWhatIsCleanIsLetIn() {
        assertThat(scanned(Verdict.CLEAN).name()).isEqualTo("verslag.pdf");
        assertThatThrownBy(() -> scanned(Verdict.INFECTED)).hasMessageContaining("files.refused.infected");
        assertThatThrownBy(() -> scanned(Verdict.UNAVAILABLE)).hasMessageContaining("files.refused.notScanned");
    }

    @Test
    void aNameKeepsNoPathAndNothingThatCannotBeSeen() {
        assertThat(new FileName("../../etc/verslag.pdf").value()).isEqualTo("verslag.pdf");
        assertThat(new FileName("C:\\Users\\timo\\verslag.pdf").value()).isEqualTo("verslag.pdf");
        assertThat(new FileName("ver\u0000slag\r\n\u2028.pdf").value()).isEqualTo("verslag.pdf");
        assertThat(new FileName("verslag\u202efdp.exe").value()).isEqualTo("verslagfdp.exe");
        assertThat(new FileName("  .verslag.pdf. ").value()).isEqualTo("verslag.pdf");
        assertThat(new FileName("é".repeat(300) + ".pdf").value())
                .hasSize(FileName.MAX_LENGTH)
                .endsWith("é.pdf");
        assertThat(new FileName("Verslag van Timo.PDF").extension()).isEqualTo("pdf");
    }

    @Test
    void textInAnotherAlphabetOrCodingIsText() {
        assertThat(kind("brief.txt", "Zwartgalligheid, één keer".getBytes(UTF_16)))
                .isEqualTo(FileKind.TEXT);
    }

    private Upload scanned(Verdict verdict) {
        FileScan scan = content -> verdict;
        var upload = intake(DataSize.ofMegabytes(10), Map.of("scan", scan))
                .receive("verslag.pdf", new ByteArrayInputStream(FileExamples.pdf()));
        upload.discard();
        return upload;
    }

    private FileKind kind(String name, byte[] content) {
        var upload = intake.receive(name, new ByteArrayInputStream(content));
        upload.discard();
        return upload.kind();
    }

    private void assertRefused(String key, String name, byte[] content) {
        assertThatThrownBy(() -> kind(name, content))
                .as(name)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static FileIntake intake(DataSize maxSize, Map<String, Object> scans) {
        return new FileIntake(maxSize, new StaticListableBeanFactory(scans).getBeanProvider(FileScan.class));
    }

    private static long passing() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(it -> it.getFileName().toString().endsWith(".upload"))
                    .count();
        }
    }

    /** Somebody who never stops sending. */
    private static final class Endless extends InputStream {

        private long given;

        @Override
        public int read() {
            given++;
            return 'a';
        }
    }
}
