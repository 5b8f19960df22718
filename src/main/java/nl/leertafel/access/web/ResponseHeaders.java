package nl.leertafel.access.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leertafel.access.BaseUrl;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What every response carries, written before anything else looks at the request: so a refused address, a static file
 * and an error page carry it too.
 */
@Configuration(proxyBeanMethods = false)
class ResponseHeaders {

    static final String STRICT = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    // the tightest that Flow 25.2 can bear: it starts with an inline script and evaluates what the server sends
    static final String WORKPLACE =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; object-src 'none';"
                    + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final Map<String, String> EVERYWHERE = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin");

    /** The headers of a plain answer that no filter of ours will see. */
    static Map<String, String> strict() {
        var all = new HashMap<>(EVERYWHERE);
        all.put("Content-Security-Policy", STRICT);
        all.put("Referrer-Policy", "no-referrer");
        return all;
    }

    @Bean
    FilterRegistrationBean<HeaderWriterFilter> responseHeadersFilter(BaseUrl baseUrl) {
        var filter = new HeaderWriterFilter(writers(baseUrl));
        filter.setShouldWriteHeadersEagerly(true);
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    private static List<HeaderWriter> writers(BaseUrl baseUrl) {
        var hsts = new HstsHeaderWriter(
                baseUrl.isSecure() ? AnyRequestMatcher.INSTANCE : new NegatedRequestMatcher(AnyRequestMatcher.INSTANCE),
                31_536_000,
                true);
        var writers = new ArrayList<HeaderWriter>(List.of(hsts));
        EVERYWHERE.forEach((name, value) -> writers.add(header(name, value)));
        writers.addAll(List.of(
                when(Doors.PLAIN, "Content-Security-Policy", STRICT),
                unless(Doors.PLAIN, "Content-Security-Policy", WORKPLACE),
                when(Doors.PLAIN, "Referrer-Policy", "no-referrer"),
                unless(Doors.PLAIN, "Referrer-Policy", "same-origin"),
                when(Doors.PERSONAL, "Cache-Control", "private, no-store"),
                unless(new OrRequestMatcher(Doors.PLAIN, Doors.STATIC), "Cache-Control", "no-store")));
        return writers;
    }

    private static HeaderWriter when(RequestMatcher where, String name, String value) {
        return new DelegatingRequestMatcherHeaderWriter(where, header(name, value));
    }

    private static HeaderWriter unless(RequestMatcher where, String name, String value) {
        return new DelegatingRequestMatcherHeaderWriter(new NegatedRequestMatcher(where), header(name, value));
    }

    private static HeaderWriter header(String name, String value) {
        return new StaticHeadersWriter(name, value);
    }
}
