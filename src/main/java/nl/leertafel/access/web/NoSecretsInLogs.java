package nl.leertafel.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Marks requests whose address is a secret. Tomcat's access log, where an operator switches it on, leaves out what
 * carries the mark ({@code server.tomcat.accesslog.condition-unless}).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class NoSecretsInLogs extends OncePerRequestFilter {

    static final String MARK = "leertafel.secret-address";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Doors.SECRET.matches(request)) {
            request.setAttribute(MARK, true);
        }
        chain.doFilter(request, response);
    }
}
