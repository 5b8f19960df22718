package nl.leertafel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What is sealed opens only here, for the one it is about. */
@ExtendWith(OutputCaptureExtension.class)
class SealerTests {

    private static final String PLAIN = "INTERPRETER Tigrinya\nDIET geen noten";
    private static final UUID SELAM = UUID.fromString("0f6e1a52-58f3-4c1e-9b45-5b3a1c0de001");
    private static final UUID BEA = UUID.fromString("0f6e1a52-58f3-4c1e-9b45-5b3a1c0de002");

    private final Sealer sealer = new Sealer(new SealingKey("", "jdbc:h2:mem:leertafel"));

    @Test
    void whatIsSealedOpensAgainAndSaysNothingMeanwhile() {
        var sealed = sealer.seal(SELAM, PLAIN);

        assertThat(sealed).startsWith("1:").doesNotContain("Tigrinya", "DIET");
        assertThat(sealer.open(SELAM, sealed)).contains(PLAIN);
    }

    @Test
    void theSameWordsLookDifferentEachTimeAndShortOnesAsLongAsOthers() {
        assertThat(sealer.seal(SELAM, PLAIN)).isNotEqualTo(sealer.seal(SELAM, PLAIN));
        assertThat(sealer.seal(SELAM, "")).hasSameSizeAs(sealer.seal(SELAM, PLAIN));
    }

    @Test
    void itOpensForNobodyElseAndUnderNoOtherKey() {
        var sealed = sealer.seal(SELAM, PLAIN);

        assertThat(sealer.open(BEA, sealed)).isEmpty();
        assertThat(new Sealer(new SealingKey("", "jdbc:h2:mem:other")).open(SELAM, sealed))
                .isEmpty();
    }

    @Test
    void whatWasTamperedWithDoesNotOpen() {
        var sealed = sealer.seal(SELAM, PLAIN);
        var bytes = Base64.getDecoder().decode(sealed.substring(2));
        bytes[20] ^= 1;

        assertThat(sealer.open(SELAM, "1:" + Base64.getEncoder().encodeToString(bytes)))
                .isEmpty();
        assertThat(sealer.open(SELAM, "2:" + sealed.substring(2))).isEmpty();
        assertThat(sealer.open(SELAM, "1:AAAA")).isEmpty();
        assertThat(sealer.open(SELAM, "1:geen base64")).isEmpty();
        assertThat(sealer.open(SELAM, "")).isEmpty();
    }

    @Test
    void theEmbeddedDatabaseGetsAKeyBesideItThatOnlyItsOwnerReads(@TempDir Path folder) throws IOException {
        var url = "jdbc:h2:file:" + folder.resolve("data/leertafel") + ";WRITE_DELAY=0";
        var sealed = new Sealer(new SealingKey("", url)).seal(SELAM, PLAIN);

        var file = folder.resolve("data/leertafel.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(new Sealer(new SealingKey("", url)).open(SELAM, sealed))
                .as("after a restart")
                .contains(PLAIN);
        assertThat(new Sealer(new SealingKey(Files.readString(file), "jdbc:postgresql://localhost/leertafel"))
                        .open(SELAM, sealed))
                .as("moved to another database, with its key")
                .contains(PLAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://localhost/leertafel",
                "jdbc:h2:tcp://localhost/leertafel",
                "",
            })
    void anyOtherDatabaseNeedsAKeyThatAllNodesShare(String url) {
        assertThatThrownBy(() -> new SealingKey("", url)).isInstanceOf(SealingKey.Missing.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"geheim", "AAAA", "c2hvcnQ=", "%%%%"})
    void somethingThatIsNoKeyIsRefused(String notAKey) {
        assertThatThrownBy(() -> new SealingKey(notAKey, "jdbc:h2:mem:leertafel"))
                .isInstanceOf(SealingKey.Missing.class);
    }

    @Test
    void theStartEndsInOneSentence(CapturedOutput output) {
        var application = new SpringApplicationBuilder(OnlyTheKey.class).web(WebApplicationType.NONE);

        assertThatThrownBy(() -> application.run(
                        "--spring.datasource.url=jdbc:postgresql://localhost/never", "--leertafel.secret-key="))
                .hasRootCauseInstanceOf(SealingKey.Missing.class);
        assertThat(output)
                .contains("LEERTAFEL_SECRET_KEY", "openssl rand -base64 32")
                .doesNotContain("\tat ");
    }

    /** Nothing else of the application. */
    @Configuration(proxyBeanMethods = false)
    @Import(SealingKey.class)
    static class OnlyTheKey {}
}
