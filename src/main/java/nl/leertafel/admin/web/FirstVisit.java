package nl.leertafel.admin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.leertafel.admin.FirstSetUp;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Leads the front page of an empty installation to its first set-up. */
@Component
@Profile("!demo")
class FirstVisit implements WebMvcConfigurer, HandlerInterceptor {

    private final FirstSetUp setUp;
    private volatile boolean done;

    FirstVisit(FirstSetUp setUp) {
        this.setUp = setUp;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (done || request.getParameter("v-r") != null) {
            return true;
        }
        done = !setUp.isNeeded();
        if (!done) {
            response.sendRedirect("/inrichten");
        }
        return done;
    }
}
