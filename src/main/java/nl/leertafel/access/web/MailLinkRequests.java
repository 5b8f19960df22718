package nl.leertafel.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.leertafel.access.RateLimit;
import nl.leertafel.access.RateLimits;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.ott.GenerateOneTimeTokenRequestResolver;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Reads the sign-in forms: who asks for a link, and what someone brings to sign in with. */
@Component
class MailLinkRequests
        implements GenerateOneTimeTokenRequestResolver, AuthenticationConverter, AuthenticationFailureHandler {

    /** Request attribute: why no link was sent, as a key of the texts. */
    static final String PROBLEM = "nl.leertafel.signInProblem";

    static final String TOO_OFTEN = "access.signIn.tooOften";

    private final CookieCsrfTokenRepository browserCookie;
    private final RateLimits limits;
    private final LocaleResolver locales;

    MailLinkRequests(CookieCsrfTokenRepository browserCookie, RateLimits limits, LocaleResolver locales) {
        this.browserCookie = browserCookie;
        this.limits = limits;
        this.locales = locales;
    }

    /** Null when no link is sent; then the form comes back with the reason. */
    @Override
    public @Nullable GenerateOneTimeTokenRequest resolve(HttpServletRequest request) {
        var browser = browser(request);
        try {
            var email = new EmailAddress(parameter(request, "email"));
            if (browser == null || !mayTry(email, request)) {
                request.setAttribute(PROBLEM, TOO_OFTEN);
                return null;
            }
            return new MailLinks.Wanted(email, browser, Language.of(locales.resolveLocale(request)));
        } catch (Refusal notAnAddress) {
            request.setAttribute(PROBLEM, notAnAddress.key());
            return null;
        }
    }

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        var code = parameter(request, "code");
        return code.isBlank()
                ? SignInAttempt.withLink(parameter(request, "token"), browser(request), parameter(request, "email"))
                : SignInAttempt.withCode(code, browser(request));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        var form = parameter(request, "code").isBlank() ? "/inloggen?mislukt" : "/inloggen/code?mislukt";
        response.sendRedirect(SpokenLocale.kept(form, request));
    }

    @Nullable
    String browser(HttpServletRequest request) {
        var cookie = browserCookie.loadToken(request);
        return cookie == null ? null : cookie.getToken();
    }

    // the prefix first: who tries a thousand addresses must not use up the tries of their owners
    private boolean mayTry(EmailAddress email, HttpServletRequest request) {
        return limits.tryTake(RateLimit.SIGN_IN_PER_PREFIX, RateLimits.prefixOf(request.getRemoteAddr()))
                && limits.tryTake(RateLimit.SIGN_IN_PER_ADDRESS, email.value());
    }

    private static String parameter(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
