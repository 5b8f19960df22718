package nl.leertafel.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Which address belongs to which door. */
public final class Doors {

    /** Plain pages for everyone: no session, no cookie. */
    static final RequestMatcher PUBLIC = new OrRequestMatcher(
            paths(
                    "/n/**",
                    "/antwoord/**",
                    "/actie/**",
                    "/echo/**",
                    "/afmelden/**",
                    "/bevestiging/**",
                    "/woorden/**",
                    "/gesprek/**",
                    "/feedback/**",
                    "/meedoen/**",
                    "/werk/**",
                    "/feeds/**",
                    "/privacy/**",
                    "/toegankelijkheid/**",
                    "/favicon.ico",
                    "/mark.svg",
                    "/favicon.svg",
                    "/icons.svg",
                    "/public.css",
                    "/tokens.css",
                    "/fonts/**",
                    "/robots.txt",
                    "/.well-known/**",
                    "/actuator/**"),
            start());

    /** Plain pages that end in a session. */
    static final RequestMatcher SIGN_IN = paths("/inloggen/**", "/demo/**", "/inrichten/**");

    /** Files for who is signed in and may have them. */
    private static final RequestMatcher FILES = paths("/bestand/**");

    /** Pages that hold or lead to something personal: kept by no cache. */
    static final RequestMatcher PERSONAL = new OrRequestMatcher(
            SIGN_IN,
            FILES,
            paths(
                    "/antwoord/**",
                    "/actie/**",
                    "/echo/**",
                    "/afmelden/**",
                    "/bevestiging/**",
                    "/woorden/**",
                    "/gesprek/**",
                    "/feedback/**",
                    "/meedoen/**",
                    "/werk/**"));

    /** Addresses that are secrets themselves: they stand in no log of who asked for what. */
    static final RequestMatcher SECRET = paths(
            "/antwoord/**",
            "/actie/**",
            "/echo/**",
            "/afmelden/**",
            "/bevestiging/**",
            "/woorden/**",
            "/gesprek/**",
            "/feedback/**",
            "/meedoen/**",
            "/werk/**",
            "/feeds/person/**");

    /** Files that are the same for everyone. */
    public static final RequestMatcher STATIC = paths(
            "/VAADIN/**",
            "/webjars/**",
            "/aura/**",
            "/lumo/**",
            "/icons/**",
            "/styles.css",
            "/public.css",
            "/tokens.css",
            "/fonts/**",
            "/mark.svg",
            "/favicon.svg",
            "/icons.svg",
            "/favicon.ico",
            "/robots.txt");

    /** What is served by no script of ours, and so under the strictest rules. */
    static final RequestMatcher PLAIN = new OrRequestMatcher(PUBLIC, SIGN_IN, FILES);

    private Doors() {}

    private static final Pattern FLOW = Pattern.compile("(^|&)v-r=");

    // Flow sends its own requests to the root too, marked with v-r; this is asked before anybody knows that the rest
    // can be read
    private static RequestMatcher start() {
        var root = new OrRequestMatcher(
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/"),
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.HEAD, "/"));
        return new AndRequestMatcher(root, new NegatedRequestMatcher(Doors::isFlow));
    }

    private static boolean isFlow(HttpServletRequest request) {
        return request.getQueryString() != null
                && FLOW.matcher(request.getQueryString()).find();
    }

    private static RequestMatcher paths(String... patterns) {
        return new OrRequestMatcher(Arrays.stream(patterns)
                .map(pattern -> (RequestMatcher)
                        PathPatternRequestMatcher.withDefaults().matcher(pattern))
                .toList());
    }
}
