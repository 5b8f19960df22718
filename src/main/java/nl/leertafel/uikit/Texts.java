package nl.leertafel.uikit;

import java.nio.charset.StandardCharsets;
import nl.leertafel.kernel.Language;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

/** One set of texts for both doors; Dutch where a language is unknown. */
@Configuration(proxyBeanMethods = false)
class Texts {

    // Spring Boot makes one only where a file without a language exists; here every file names its language
    @Bean
    MessageSource messageSource() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("vaadin-i18n/translations");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        texts.setDefaultLocale(Language.NL.locale());
        return texts;
    }
}
