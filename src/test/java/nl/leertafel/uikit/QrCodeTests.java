package nl.leertafel.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.UUID;
import nl.leertafel.testing.QrReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTests {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 8, 40, 90, 200, 500})
    void a_phone_reads_from_the_picture_what_was_put_in_it_however_long(int more) throws Exception {
        var address = "https://leertafel.example/bijeenkomst/" + "a".repeat(more);

        assertThat(QrReader.read(QrCode.of(address).png())).isEqualTo(address);
    }

    @Test
    void a_camera_finds_the_codes_of_nearly_everybody_at_the_first_look() throws Exception {
        var people = new Random(18004);
        int missed = 0;
        for (int i = 0; i < 1000; i++) {
            var person = new UUID(people.nextLong(), people.nextLong());
            if (!QrReader.finds(
                    QrCode.of("http://localhost:8080/deur/" + person).png())) {
                missed++;
            }
        }

        assertThat(missed).isLessThanOrEqualTo(5);
    }
}
