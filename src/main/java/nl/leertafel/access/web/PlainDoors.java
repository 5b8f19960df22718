package nl.leertafel.access.web;

import java.time.Clock;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.access.SignOut;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;

/** Two of the three ways in: public pages without a session, and sign-in pages that make one. */
@Configuration(proxyBeanMethods = false)
class PlainDoors {

    /** The token in a mail is the capability here; nothing is remembered of who asks. */
    @Bean
    @Order(1)
    SecurityFilterChain publicDoor(HttpSecurity http) {
        return http.securityMatcher(Doors.PUBLIC)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(HeadersConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain signInDoor(
            HttpSecurity http,
            CookieCsrfTokenRepository browserCookie,
            MailLinks mailLinks,
            MailLinkRequests requests,
            SignedInSession session,
            SignOut signOut,
            Clock clock) {
        return http.securityMatcher(Doors.SIGN_IN)
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .oneTimeTokenLogin(login -> login.loginPage("/inloggen")
                        .showDefaultSubmitPage(false)
                        .tokenGeneratingUrl("/inloggen/link")
                        .generateRequestResolver(requests)
                        .tokenService(mailLinks)
                        .tokenGenerationSuccessHandler((request, response, token) ->
                                response.sendRedirect(SpokenLocale.kept("/inloggen/code", request)))
                        .loginProcessingUrl("/inloggen/bevestigen")
                        .authenticationConverter(requests)
                        .authenticationSuccessHandler(session)
                        .authenticationFailureHandler(requests))
                .sessionManagement(sessions ->
                        sessions.sessionFixation(SessionManagementConfigurer.SessionFixationConfigurer::newSession))
                .csrf(csrf -> csrf.csrfTokenRepository(browserCookie))
                .logout(AbstractHttpConfigurer::disable)
                .headers(HeadersConfigurer::disable)
                .addFilterAfter(new SessionGuard(signOut, clock), SecurityContextHolderFilter.class)
                .addFilterAfter(new BrowserCookieFirst(), CsrfFilter.class)
                .build();
    }

    /**
     * One cookie guards the sign-in forms and tells in which browser a link was asked for: 122 random bits that no
     * script can read.
     */
    @Bean
    CookieCsrfTokenRepository browserCookie(BaseUrl baseUrl) {
        var cookie = new CookieCsrfTokenRepository();
        cookie.setCookieName(baseUrl.isSecure() ? "__Host-browser" : "browser");
        cookie.setCookiePath("/");
        cookie.setCookieCustomizer(
                it -> it.httpOnly(true).secure(baseUrl.isSecure()).sameSite("Lax"));
        return cookie;
    }

    @Bean
    ServletContextInitializer sessionCookieOverHttpsOnly(BaseUrl baseUrl) {
        return context -> context.getSessionCookieConfig().setSecure(baseUrl.isSecure());
    }
}
