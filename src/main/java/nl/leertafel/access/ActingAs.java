package nl.leertafel.access;

import java.util.List;
import java.util.function.Supplier;
import nl.leertafel.kernel.PersonId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Runs use cases as some person without signing in: for the demonstration's seed, the first set-up and tests, nothing else. */
public final class ActingAs {

    private ActingAs() {}

    public static <T> T person(PersonId person, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                person.personId().toString(), null, List.of()));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
