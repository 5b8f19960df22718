package nl.leertafel.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.access.AuditTrail;
import nl.leertafel.access.AuditVerb;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.session.SessionFixationProtectionStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Begins the session of someone who has just proved who they are, and leads them to where they wanted to be. */
@Component
public class SignedInSession implements AuthenticationSuccessHandler {

    private static final String START = "/start";

    private final KnownPages pages;
    private final AuditTrail audit;
    private final Clock clock;

    SignedInSession(KnownPages pages, AuditTrail audit, Clock clock) {
        this.pages = pages;
        this.audit = audit;
        this.clock = clock;
    }

    /** Signs this person in without a mail: for the demonstration and the very first administrator, nothing else. */
    public void begin(PersonId person, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var authentication = UsernamePasswordAuthenticationToken.authenticated(
                person.personId().toString(), null, List.of());
        request.getSession();
        var fresh = new SessionFixationProtectionStrategy();
        fresh.setMigrateSessionAttributes(false);
        fresh.onAuthentication(authentication, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        request.getSession().setAttribute(SessionGuard.SIGNED_IN_AT, clock.instant());
        person(authentication)
                .ifPresent(person -> audit.record(AuditVerb.SIGNED_IN, "person", person.personId(), null));
        response.sendRedirect(destination(request, response));
    }

    /** The person whom Spring Security knows, if any. */
    public static Optional<PersonId> person(@Nullable Authentication authentication) {
        if (authentication == null
                || !authentication.isAuthenticated()
                || authentication instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        return Optional.of(new PersonId(UUID.fromString(authentication.getName())));
    }

    private String destination(HttpServletRequest request, HttpServletResponse response) {
        var remembered = new HttpSessionRequestCache();
        var wanted = Optional.ofNullable(remembered.getRequest(request, response))
                .map(SavedRequest::getRedirectUrl)
                .flatMap(SafePath::of)
                .filter(path -> pages.isPage(path, request.getServletContext()));
        remembered.removeRequest(request, response);
        return wanted.orElse(START);
    }
}
