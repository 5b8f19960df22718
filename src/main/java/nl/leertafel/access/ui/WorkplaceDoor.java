package nl.leertafel.access.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import nl.leertafel.access.SignOut;
import nl.leertafel.access.web.Doors;
import nl.leertafel.access.web.SessionGuard;
import nl.leertafel.access.web.SignedInSession;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** The third way in: the workplace, for who is signed in. */
@Configuration(proxyBeanMethods = false)
class WorkplaceDoor {

    @Bean
    @Order(3)
    SecurityFilterChain workplace(HttpSecurity http, SignOut signOut, Clock clock) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(Doors.STATIC)
                        .permitAll()
                        .requestMatchers("/error")
                        .denyAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView("/inloggen", "/inloggen?uitgelogd")
                                .addLogoutHandler((request, response, authentication) ->
                                        SignedInSession.person(authentication).ifPresent(signOut::happened))
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .headers(HeadersConfigurer::disable)
                .addFilterBefore(new FilesWithoutSession(), SecurityContextHolderFilter.class)
                .addFilterAfter(new SessionGuard(signOut, clock), SecurityContextHolderFilter.class)
                .build();
    }
}
