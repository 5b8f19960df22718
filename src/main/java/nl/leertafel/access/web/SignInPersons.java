package nl.leertafel.access.web;

import java.util.List;
import java.util.UUID;
import nl.leertafel.access.Accounts;
import nl.leertafel.kernel.PersonId;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** The persons as Spring Security sees them: a name that is the person's id, and no authority; rights are asked per deed. */
@Component
class SignInPersons implements UserDetailsService {

    private final Accounts accounts;

    SignInPersons(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String id) {
        return accounts.findById(new PersonId(UUID.fromString(id)))
                .map(account -> new User(id, "", List.of()))
                .orElseThrow(() -> new UsernameNotFoundException(id));
    }
}
