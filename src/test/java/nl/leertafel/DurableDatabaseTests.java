package nl.leertafel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** An embedded database that would lose what it acknowledged is refused at the start. */
@ExtendWith(OutputCaptureExtension.class)
class DurableDatabaseTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:file:./data/leertafel",
                "jdbc:h2:./data/leertafel;LOCK_TIMEOUT=10000",
                "jdbc:h2:~/leertafel;WRITE_DELAY=500",
                "jdbc:h2:file:./data/leertafel;WRITE_DELAY=05",
                "JDBC:H2:tcp://localhost/leertafel",
            })
    void aDatabaseThatMayForgetIsRefused(String url) {
        assertThat(DurableDatabase.mayForget(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:file:./data/leertafel;WRITE_DELAY=0",
                "jdbc:h2:file:./data/leertafel;write_delay=0;LOCK_TIMEOUT=10000",
                "jdbc:h2:mem:leertafel",
                "jdbc:postgresql://localhost/leertafel",
                "",
            })
    void oneThatKeepsItsWordIsWelcome(String url) {
        assertThat(DurableDatabase.mayForget(url)).isFalse();
    }

    @Test
    void theStartEndsInOneSentence(CapturedOutput output) {
        var application = new SpringApplicationBuilder(OnlyTheGuard.class).web(WebApplicationType.NONE);

        assertThatThrownBy(() -> application.run("--spring.datasource.url=jdbc:h2:file:./target/never-made"))
                .isInstanceOf(DurableDatabase.Forgetful.class);
        assertThat(output).contains("lacks WRITE_DELAY=0").doesNotContain("\tat ");
    }

    /** Nothing else of the application. */
    @Configuration(proxyBeanMethods = false)
    @Import(DurableDatabase.class)
    static class OnlyTheGuard {}
}
