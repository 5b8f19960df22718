package nl.leertafel.uikit;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.leertafel.kernel.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gives the workplace the same texts as the public pages and the mails. */
@Component
class MessageSourceI18N implements I18NProvider {

    private static final List<Locale> LOCALES =
            Stream.of(Language.values()).map(Language::locale).toList();

    private final transient MessageSource texts;

    MessageSourceI18N(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return LOCALES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        var missing = "!{" + key + "}!";
        var text = texts.getMessage(key, params, missing, Language.of(locale).locale());
        return text == null ? missing : text;
    }
}
