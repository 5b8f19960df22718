package nl.leertafel.network.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.leertafel.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list of members as spreadsheets save it. */
class RosterFileTests {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void everySeparatorOfASpreadsheetIsUnderstood(String separator) {
        var file = RosterFile.read(utf8(String.join(separator, "naam", "e-mail") + "\r\n"
                + String.join(separator, "Noor Smit", "noor@rijnoever.example") + "\r\n"));

        assertThat(file.headings()).containsExactly("naam", "e-mail");
        assertThat(file.lines())
                .containsExactly(new RosterFile.Line(2, List.of("Noor Smit", "noor@rijnoever.example")));
    }

    @Test
    void aNameInQuotesMayHoldTheSeparatorAndALineEnd() {
        var file = RosterFile.read(utf8("naam;telefoon\n\"Smit; Noor\nvan\";06 1234\n"));

        assertThat(file.lines().getFirst().cells()).containsExactly("Smit; Noor\nvan", "06 1234");
    }

    @Test
    void theMarkThatExcelPutsBeforeUtf8IsNotPartOfAHeading() {
        assertThat(RosterFile.read(utf8("\uFEFFnaam\nZoë\n")).headings()).containsExactly("naam");
    }

    @Test
    void charactersOfWindowsAreReadAndSaidToBeGuessed() {
        var file = RosterFile.read("naam\nZoë Çelik\n".getBytes(Charset.forName("windows-1252")));

        assertThat(file.guessed()).isTrue();
        assertThat(file.lines().getFirst().cells()).containsExactly("Zoë Çelik");
    }

    @Test
    void theUnicodeTextOfExcelIsRead() {
        var file =
                RosterFile.read("\uFEFFnaam\te-mail\nZoë\tzoe@rijnoever.example\n".getBytes(StandardCharsets.UTF_16LE));

        assertThat(file.lines().getFirst().cells()).containsExactly("Zoë", "zoe@rijnoever.example");
    }

    @Test
    void emptyLinesAndMissingLastCellsAreNoProblem() {
        var file = RosterFile.read(utf8("naam;e-mail\n;\nNoor\n\n"));

        assertThat(file.lines()).containsExactly(new RosterFile.Line(3, List.of("Noor", "")));
    }

    @Test
    void whatCannotBeAListIsRefusedWithItsOwnSentence() {
        assertRefused("", "empty");
        assertRefused("naam;e-mail\n", "empty");
        assertRefused(";;\nNoor;;\n", "noHeadings");
        assertRefused("naam;Naam\nNoor;Smit\n", "headingTwice");
        assertRefused("naam;mail\nNoor;a;b\n", "wide");
        assertRefused("naam\n\"Noor\n", "broken");
        assertRefused("PK\u0003\u0004 een rekenblad", "spreadsheet");
        assertRefused("naam\n\0\n", "notText");
    }

    @Test
    void aMillionRowsAreRefusedBeforeTheyAreRead() {
        assertRefused("naam\n" + "Noor\n".repeat(RosterFile.MAX_ROWS + 1), "long");
        assertRefused("naam\n" + "Noor\n".repeat(1_000_000), "large");
    }

    @Test
    void asManyRowsAsFitAreRead() {
        assertThat(RosterFile.read(utf8("naam\n" + "Noor\n".repeat(RosterFile.MAX_ROWS)))
                        .lines())
                .hasSize(RosterFile.MAX_ROWS);
    }

    private static void assertRefused(String content, String why) {
        assertThatThrownBy(() -> RosterFile.read(utf8(content)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("network.roster.file." + why));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
