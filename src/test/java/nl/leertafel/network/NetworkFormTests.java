package nl.leertafel.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a network's address and colour may look like. */
class NetworkFormTests {

    @ParameterizedTest
    @ValueSource(strings = {"Rijnoever", "rijn oever", "-rijn", "rijn-", "rijn--oever", "../x", "rijn/oever", "é"})
    void refusesAnAddressThatIsNoPlainWord(String slug) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> form(slug, "#0b6557"))
                .matches(it -> it.field().orElse("").equals("slug"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"groen", "#0b655", "0b6557", "#0b655g", "url(x)"})
    void refusesAColourThatIsNone(String colour) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> form("rijnoever", colour))
                .matches(it -> it.field().orElse("").equals("colour"));
    }

    @Test
    void writesColoursInSmallLetters() {
        assertThat(form("rijnoever-2", "#0B6557").colour()).isEqualTo("#0b6557");
    }

    private static NetworkForm form(String slug, String colour) {
        return new NetworkForm(
                "Leernetwerk Rijnoever",
                slug,
                "Waterstad",
                "",
                colour,
                new EmailAddress("agenda@rijnoever.example"),
                "Sanne Bakker",
                "030 123 45 67",
                Language.NL);
    }
}
