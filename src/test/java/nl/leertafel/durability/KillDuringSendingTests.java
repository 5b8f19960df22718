package nl.leertafel.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillDuringSendingTests {

    /** The short form; the program itself runs as many kills as one has time for. */
    @Test
    void noMailIsLostAndNoneComesTwiceInTwoWordings(@TempDir Path data) throws Exception {
        var result = KillDuringSending.on("h2", data, 20).times(1);

        assertThat(result.mails()).isGreaterThanOrEqualTo(20);
        assertThat(result.lost()).isZero();
        assertThat(result.different()).isZero();
        assertThat(result.doubled()).isLessThanOrEqualTo(1);
    }
}
