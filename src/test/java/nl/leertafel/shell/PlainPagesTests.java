package nl.leertafel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.access.Visitor;
import nl.leertafel.testing.OnH2;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class PlainPagesTests {

    @Autowired
    private BaseUrl baseUrl;

    @Autowired
    private TestClock clock;

    @Test
    void privacyIsExplainedInBothLanguages() {
        var visitor = new Visitor(baseUrl);

        assertThat(visitor.open("/privacy").body()).contains("lang=\"nl\"", "Privacy in gewone taal", "mailto:");
        assertThat(visitor.open("/privacy?lang=en").body()).contains("lang=\"en\"", "Privacy in plain words");
    }

    @Test
    void accessibilityIsExplainedInBothLanguages() {
        var visitor = new Visitor(baseUrl);

        assertThat(visitor.open("/toegankelijkheid").body()).contains("WCAG 2.2", "mensenrechten.nl");
        assertThat(visitor.open("/toegankelijkheid?lang=en").body()).contains("Everyone must be able to take part");
    }

    @Test
    void securityTxtIsAsTheStandardWantsIt() {
        var answer = new Visitor(baseUrl).open("/.well-known/security.txt");
        var expires = Pattern.compile("(?m)^Expires: (\\S+)$").matcher(answer.body());

        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .isEqualToIgnoringCase("text/plain;charset=utf-8");
        assertThat(answer.body())
                .containsPattern("(?m)^Contact: mailto:\\S+@\\S+$")
                .contains("Preferred-Languages: nl, en", "Canonical: " + baseUrl.of("/.well-known/security.txt"));
        assertThat(expires.find()).isTrue();
        assertThat(Instant.parse(expires.group(1)))
                .isBetween(
                        clock.instant().plus(Duration.ofDays(30)),
                        clock.instant().plus(Duration.ofDays(365)));
    }

    @Test
    void whatIsNotThereIsSaidInTheLanguageThatWasAsked() {
        assertThat(new Visitor(baseUrl).open("/antwoord/weg/weg?lang=en").body())
                .contains("This page is not here");
    }
}
