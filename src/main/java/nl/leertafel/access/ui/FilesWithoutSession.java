package nl.leertafel.access.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps Flow's own requests from beginning a session: a file is served without one, and what would need one is not
 * there. Otherwise anyone could fill the memory with sessions without ever seeing a page.
 */
final class FilesWithoutSession extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isFlowsOwn(request) || request.getSession(false) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(new Sessionless(request), response);
        } catch (ServletException | RuntimeException problem) {
            if (!comesFromNoSession(problem)) {
                throw problem;
            }
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean isFlowsOwn(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.equals("/VAADIN") || path.startsWith("/VAADIN/") || request.getParameter("v-r") != null;
    }

    private static boolean comesFromNoSession(@Nullable Throwable problem) {
        return problem instanceof NoSession || (problem != null && comesFromNoSession(problem.getCause()));
    }

    private static final class NoSession extends RuntimeException {

        NoSession() {
            super("no session begins here", null, false, false);
        }
    }

    private static final class Sessionless extends HttpServletRequestWrapper {

        Sessionless(HttpServletRequest request) {
            super(request);
        }

        @Override
        public HttpSession getSession() {
            throw new NoSession();
        }

        @Override
        public @Nullable HttpSession getSession(boolean create) {
            if (create) {
                throw new NoSession();
            }
            return null;
        }
    }
}
