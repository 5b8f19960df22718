package nl.leertafel.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillDuringSignUpsTests {

    /** The short form; the program itself runs as many kills as one has time for. */
    @Test
    void nobodyWhoWasToldTheyComeIsForgottenWhenTheProcessIsKilled(@TempDir Path data) throws Exception {
        var result = new KillDuringSignUps(data, 60).once();
        assertThat(result.acknowledged()).isGreaterThanOrEqualTo(60);
        assertThat(result.lost()).isZero();
        assertThat(result.withoutInvitation()).isZero();
    }
}
