package nl.leertafel.access;

import java.util.Optional;
import java.util.UUID;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Reads the person out of what Spring Security knows: the principal's name is the person's id. */
final class SignedIn {

    private SignedIn() {}

    static Optional<PersonId> current() {
        return person(SecurityContextHolder.getContext().getAuthentication());
    }

    static Optional<PersonId> person(@Nullable Authentication authentication) {
        if (authentication == null
                || !authentication.isAuthenticated()
                || authentication instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        return Optional.of(new PersonId(UUID.fromString(authentication.getName())));
    }
}
