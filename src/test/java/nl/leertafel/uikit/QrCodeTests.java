package nl.leertafel.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leertafel.testing.QrReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTests {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 8, 40, 90, 200, 500})
    void a_phone_reads_from_the_picture_what_was_put_in_it_however_long(int more) throws Exception {
        var address = "https://leertafel.example/bijeenkomst/" + "a".repeat(more);

        assertThat(QrReader.read(QrCode.of(address).png())).isEqualTo(address);
    }
}
