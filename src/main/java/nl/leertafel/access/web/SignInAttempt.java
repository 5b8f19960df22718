package nl.leertafel.access.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;

/** What someone brings to sign in with: a link or a code, the browser it comes from, and an address to confirm. */
final class SignInAttempt extends OneTimeTokenAuthenticationToken {

    private final String secret;
    private final boolean typed;
    private final transient @Nullable String browser;
    private final @Nullable String email;

    private SignInAttempt(String secret, boolean typed, @Nullable String browser, @Nullable String email) {
        super(secret);
        this.secret = secret;
        this.typed = typed;
        this.browser = browser;
        this.email = email;
    }

    static SignInAttempt withLink(String token, @Nullable String browser, @Nullable String email) {
        return new SignInAttempt(token, false, browser, email);
    }

    static SignInAttempt withCode(String code, @Nullable String browser) {
        return new SignInAttempt(code, true, browser, null);
    }

    /** A code that was typed, not a link that was followed. */
    boolean isTyped() {
        return typed;
    }

    String secret() {
        return secret;
    }

    @Nullable
    String browser() {
        return browser;
    }

    @Nullable
    String email() {
        return email;
    }
}
