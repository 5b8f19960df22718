package nl.leertafel.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list that a spreadsheet opens without calculating anything in it. */
class SheetTests {

    private static final Sheet SHEET = new Sheet(
            "Deelnemers",
            List.of("Naam", "Telefoon"),
            List.of(List.of("Zoë; Smit", "+31 6 12"), List.of("=HYPERLINK(\"https://kwaad.example\")", "")));

    @Test
    void aDutchSpreadsheetReadsTheCommaSeparatedValues() {
        assertThat(text().lines())
                .containsExactly(
                        "\uFEFFNaam;Telefoon",
                        "\"Zoë; Smit\";'+31 6 12",
                        "\"'=HYPERLINK(\"\"https://kwaad.example\"\")\";");
    }

    @Test
    void noCellBeginsAsAFormula() {
        var cells = List.of("=1", "+1", "-1", "@som", "\t=1", "\r=1", "\n=1");
        var sheet = new Sheet(
                "Deelnemers", List.of("Naam"), cells.stream().map(List::of).toList());

        assertThat(new String(sheet.csv(), StandardCharsets.UTF_8))
                .contains("'=1", "'+1", "'-1", "'@som", "'\t=1", "'\r=1", "'\n=1");
    }

    @Test
    void everyCellOfTheSpreadsheetIsText(@TempDir Path folder) throws IOException {
        var parts = new StringBuilder();
        var file = Files.write(folder.resolve("deelnemers.xlsx"), SHEET.xlsx());
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(parts).contains("=HYPERLINK", "; Smit", "+31 6 12").doesNotContain("<f>");
    }

    private static String text() {
        return new String(SHEET.csv(), StandardCharsets.UTF_8);
    }
}
