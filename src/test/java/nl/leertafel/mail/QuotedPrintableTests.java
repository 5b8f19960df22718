package nl.leertafel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedPrintableTests {

    private final QuotedPrintable encoder = new QuotedPrintable();

    @Test
    void onlyWhatIsNotPlainIsWrittenOtherwise() {
        assertThat(encoded("Kenniscafé = gratis")).isEqualTo("Kenniscaf=C3=A9 =3D gratis");
    }

    @Test
    void aSpaceAtTheEndOfALineDoesNotGetLostOnTheWay() {
        assertThat(encoded("Welkom \nAisha")).isEqualTo("Welkom=20\r\nAisha");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "Beste Aisha,\n\nTot donderdag 3 december, 19.30 – 21.30 uur.\n",
                "regel\r\nregel\r\nregel",
                "Een regel die langer is dan zes en zeventig tekens, met é, ï en — erin, wordt onderweg gebroken en weer heel.\n",
                ".\n..\nFrom ons allemaal\n"
            })
    void comesOutAsItWentIn(String text) throws Exception {
        encoder.encode(text); // the second time lines are remembered
        var encoded = encoder.encode(text);

        try (var decoder = MimeUtility.decode(new ByteArrayInputStream(encoded), QuotedPrintable.NAME)) {
            assertThat(new String(decoder.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"))
                    .isEqualTo(text.replace("\r\n", "\n"));
        }
        assertThat(new String(encoded, StandardCharsets.US_ASCII).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(76));
    }

    private String encoded(String text) {
        return new String(encoder.encode(text), StandardCharsets.US_ASCII);
    }
}
