package nl.leertafel.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://voorbeeld.example",
                "http://voorbeeld.example/pad?vraag=1#hier",
                "Https://voorbeeld.example:8443/x",
                "https://[2001:db8::1]/",
                "https://voorbeeld.example/schulden/één",
            })
    void anAddressOfTheWebStaysAsItIs(String address) {
        assertThat(WebAddress.optional("link", address)).isEqualTo(address);
    }

    @Test
    void blanksAroundItGo() {
        assertThat(WebAddress.optional("link", "  https://voorbeeld.example \n"))
                .isEqualTo("https://voorbeeld.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void nothingFilledInIsNoAddress(String nothing) {
        assertThat(WebAddress.optional("link", nothing)).isNull();
        assertThat(WebAddress.optional("link", null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "voorbeeld.example",
                "www.voorbeeld.example/pad",
                "//voorbeeld.example",
                "javascript:alert(1)",
                "JavaScript://voorbeeld.example/%0aalert(1)",
                "data:text/html,<script>alert(1)</script>",
                "file:///etc/passwd",
                "ftp://voorbeeld.example",
                "mailto:iemand@voorbeeld.example",
                "https:",
                "https://",
                "https:///pad",
                "https:voorbeeld.example",
                "https://mijnbank.example@anders.example/",
                "https://iemand:geheim@voorbeeld.example/",
                "https://voorbeeld.example/met een spatie",
                "https://voorbeeld.example/\"onclick=",
                "https://voorbeeld.example\\@anders.example",
            })
    void anythingElseIsRefusedAtItsField(String address) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> WebAddress.optional("link", address))
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo("kernel.webAddress.invalid");
                    assertThat(refusal.field()).contains("link");
                });
    }

    @Test
    void anAddressLongerThanFiveHundredCharactersIsRefused() {
        var address = "https://voorbeeld.example/" + "x".repeat(475);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> WebAddress.optional("link", address))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("kernel.text.long"));
    }
}
