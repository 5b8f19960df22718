package nl.leertafel.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import nl.leertafel.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of a public page, without a cookie: what the address asks for ({@code ?lang=en}), else what the browser
 * asks for, else the network's language ({@link #NETWORK_LANGUAGE}), else Dutch.
 */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
public class SpokenLocale implements LocaleResolver {

    /** Request attribute of type {@link Language}, set by the page that knows which network it is about. */
    public static final String NETWORK_LANGUAGE = "nl.leertafel.networkLanguage";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return asked(request)
                .or(() -> preferred(request))
                .or(() -> ofNetwork(request))
                .orElse(Language.NL)
                .locale();
    }

    /** This path of ours, in the language that the address of this request asks for. */
    public static String kept(String path, HttpServletRequest request) {
        return path
                + asked(request)
                        .map(language -> (path.contains("?") ? "&lang=" : "?lang=") + language.code())
                        .orElse("");
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language of a public page stands in its address");
    }

    private static Optional<Language> asked(HttpServletRequest request) {
        return language(request.getParameter("lang"));
    }

    private static Optional<Language> preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .flatMap(code -> language(code).stream())
                .findFirst();
    }

    private static Optional<Language> ofNetwork(HttpServletRequest request) {
        return Optional.ofNullable((Language) request.getAttribute(NETWORK_LANGUAGE));
    }

    private static Optional<Language> language(@Nullable String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
