package nl.leertafel.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.leertafel.access.BaseUrl;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.HtmlUtils;

/** Refuses requests for a host that this installation is not, and addresses that try to be two things at once. */
@Configuration(proxyBeanMethods = false)
class KnownHosts {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    @Bean
    StrictHttpFirewall httpFirewall(BaseUrl baseUrl) {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHostnames(host -> THIS_MACHINE.contains(host) || host.equalsIgnoreCase(baseUrl.host()));
        return firewall;
    }

    // writes the page itself: an error dispatch would meet the same firewall again
    @Bean
    RequestRejectedHandler requestRejectedHandler(MessageSource texts, LocaleResolver locales) {
        return (request, response, reason) -> refuse(request, response, texts, locales);
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, MessageSource texts, LocaleResolver locales)
            throws IOException {
        var locale = locales.resolveLocale(request);
        var sentence = HtmlUtils.htmlEscape(texts.getMessage("access.border.rejected", null, locale));
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        response.setHeader("Content-Security-Policy", ResponseHeaders.STRICT);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write("<!doctype html><html lang=\"" + locale.getLanguage()
                        + "\"><meta charset=\"utf-8\"><title>Leertafel</title><main><h1>" + sentence
                        + "</h1></main></html>");
    }
}
