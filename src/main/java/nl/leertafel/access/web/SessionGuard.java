package nl.leertafel.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.leertafel.access.SignOut;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that may not go on: older than a working day, signed out everywhere, or of someone who is no longer
 * known. What follows in the request sees nobody signed in, so that a page goes to sign-in and Flow reloads.
 */
public final class SessionGuard extends OncePerRequestFilter {

    static final Duration LIFETIME = Duration.ofHours(10);
    static final String SIGNED_IN_AT = "nl.leertafel.signedInAt";

    private final SignOut signOut;
    private final Clock clock;

    public SessionGuard(SignOut signOut, Clock clock) {
        this.signOut = signOut;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Doors.STATIC.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        var person = SignedInSession.person(SecurityContextHolder.getContext().getAuthentication());
        if (session != null && person.isPresent() && !mayGoOn(session, person.get())) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean mayGoOn(HttpSession session, PersonId person) {
        var since = since(session);
        return since != null && clock.instant().isBefore(since.plus(LIFETIME)) && signOut.permits(person, since);
    }

    private static @Nullable Instant since(HttpSession session) {
        return (Instant) session.getAttribute(SIGNED_IN_AT);
    }
}
