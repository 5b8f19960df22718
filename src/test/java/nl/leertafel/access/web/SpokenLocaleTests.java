package nl.leertafel.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.leertafel.kernel.Language;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class SpokenLocaleTests {

    private final SpokenLocale locales = new SpokenLocale();
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void theAddressWins() {
        request.setParameter("lang", "en");
        request.addHeader("Accept-Language", "nl");

        assertThat(locales.resolveLocale(request)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void thenTheFirstLanguageOfTheBrowserThatWeSpeak() {
        request.addHeader("Accept-Language", "fr-FR,en-GB;q=0.8,nl;q=0.5");
        request.addPreferredLocale(Locale.of("nl"));
        request.addPreferredLocale(Locale.UK);
        request.addPreferredLocale(Locale.FRANCE);

        assertThat(locales.resolveLocale(request)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void thenTheLanguageOfTheNetwork() {
        request.setAttribute(SpokenLocale.NETWORK_LANGUAGE, Language.EN);

        assertThat(locales.resolveLocale(request)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void elseDutch() {
        request.setParameter("lang", "xx");

        assertThat(locales.resolveLocale(request)).isEqualTo(Locale.of("nl"));
    }
}
