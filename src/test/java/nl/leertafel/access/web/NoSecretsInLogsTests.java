package nl.leertafel.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class NoSecretsInLogsTests {

    @ParameterizedTest
    @CsvSource({
        "/feeds/person/abcdefghijklmnopqrstuvwxyz234567.ics, true",
        "/antwoord/geheim, true",
        "/actie/geheim, true",
        "/echo/geheim, true",
        "/bevestiging/geheim, true",
        "/woorden/geheim, true",
        "/gesprek/geheim, true",
        "/werk/geheim, true",
        "/feedback/geheim, true",
        "/feeds/network/rijnoever.ics, false",
        "/n/rijnoever, false"
    })
    void whatHasASecretInItsAddressIsMarkedForTheAccessLog(String path, boolean marked) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        new NoSecretsInLogs().doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        assertThat(request.getAttribute(NoSecretsInLogs.MARK) != null).isEqualTo(marked);
    }
}
