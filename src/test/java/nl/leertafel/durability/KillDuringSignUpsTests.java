package nl.leertafel.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillDuringSignUpsTests {

    @Test
    void nobodyWhoWasToldTheyComeIsForgottenWhenTheProcessIsKilled(@TempDir Path data) throws Exception {
        assertNobodyForgotten(KillDuringSignUps.on("h2", data, 60));
    }

    @Test
    void norOnPostgres(@TempDir Path data) throws Exception {
        assertNobodyForgotten(KillDuringSignUps.on("postgres", data, 60));
    }

    /** The short form; the program itself runs as many kills as one has time for. */
    private static void assertNobodyForgotten(KillDuringSignUps run) throws Exception {
        var result = run.once();
        assertThat(result.acknowledged()).isGreaterThanOrEqualTo(60);
        assertThat(result.lost()).isZero();
        assertThat(result.withoutInvitation()).isZero();
    }
}
