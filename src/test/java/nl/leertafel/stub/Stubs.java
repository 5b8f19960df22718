package nl.leertafel.stub;

import java.util.*;
import nl.leertafel.access.*;
import nl.leertafel.kernel.*;
import org.springframework.stereotype.Component;

class Stubs {
    @Component
    static class A implements Accounts {
        public Optional<Account> findByEmail(EmailAddress e) {
            return Optional.empty();
        }

        public Optional<Account> findById(PersonId e) {
            return Optional.empty();
        }
    }

    @Component
    static class N implements NetworkRoles {
        public Set<Role> rolesOf(PersonId p, NetworkId n) {
            return Set.of();
        }

        public Set<NetworkId> networksOf(PersonId p) {
            return Set.of();
        }

        public boolean coordinates(PersonId c, PersonId p) {
            return false;
        }
    }

    @org.springframework.context.annotation.Configuration
    static class C {
        @org.springframework.context.annotation.Bean
        org.springframework.security.web.SecurityFilterChain f(
                org.springframework.security.config.annotation.web.builders.HttpSecurity h) throws Exception {
            return h.authorizeHttpRequests(x -> x.anyRequest().permitAll())
                    .csrf(c -> c.disable())
                    .build();
        }
    }
}
