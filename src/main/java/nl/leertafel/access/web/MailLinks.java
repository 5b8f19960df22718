package nl.leertafel.access.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.leertafel.access.SignInLinks;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.InvalidOneTimeTokenException;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Component;

/** Puts our sign-in links behind Spring Security's one-time tokens. */
@Component
class MailLinks implements OneTimeTokenService {

    private final SignInLinks links;
    private final Clock clock;

    MailLinks(SignInLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** Someone in this browser asks for a link. */
    static final class Wanted extends GenerateOneTimeTokenRequest {

        private final EmailAddress email;
        private final String browser;
        private final Language language;

        Wanted(EmailAddress email, String browser, Language language) {
            super(email.value());
            this.email = email;
            this.browser = browser;
            this.language = language;
        }
    }

    /** What Spring Security hears of a token: never its value. */
    private record Anonymous(String username, Instant expiresAt) implements OneTimeToken {

        @Override
        public String getTokenValue() {
            return "";
        }

        @Override
        public String getUsername() {
            return username;
        }

        @Override
        public Instant getExpiresAt() {
            return expiresAt;
        }
    }

    @Override
    public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
        var wanted = (Wanted) request;
        links.ask(wanted.email, wanted.browser, wanted.language);
        return new Anonymous(wanted.email.value(), clock.instant());
    }

    @Override
    public OneTimeToken consume(OneTimeTokenAuthenticationToken token) {
        return redeem((SignInAttempt) token)
                .map(person -> new Anonymous(person.personId().toString(), clock.instant()))
                .orElseThrow(() -> new InvalidOneTimeTokenException("used, too old, or never given"));
    }

    private Optional<PersonId> redeem(SignInAttempt attempt) {
        var browser = attempt.browser();
        if (attempt.isTyped()) {
            return browser == null ? Optional.empty() : links.redeemCode(attempt.secret(), browser);
        }
        var email = emailOf(attempt.email());
        if (email.isPresent()) {
            return links.redeemElsewhere(attempt.secret(), email.get());
        }
        return browser == null ? Optional.empty() : links.redeem(attempt.secret(), browser);
    }

    private static Optional<EmailAddress> emailOf(@Nullable String typed) {
        try {
            return Optional.ofNullable(EmailAddress.ofNullable(typed));
        } catch (Refusal notAnAddress) {
            return Optional.empty();
        }
    }
}
