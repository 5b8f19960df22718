package nl.leertafel.admin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import nl.leertafel.access.RateLimit;
import nl.leertafel.access.RateLimits;
import nl.leertafel.access.web.SignedInSession;
import nl.leertafel.admin.FirstSetUp;
import nl.leertafel.admin.FirstSetUpForm;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page that makes the first administrator and network; it is not there once that is done. */
@Controller
@Profile("!demo")
@RequestMapping("/inrichten")
class FirstSetUpPages {

    private final FirstSetUp setUp;
    private final RateLimits limits;
    private final SignedInSession session;

    FirstSetUpPages(FirstSetUp setUp, RateLimits limits, SignedInSession session) {
        this.setUp = setUp;
        this.limits = limits;
        this.session = session;
    }

    @GetMapping
    ModelAndView ask() {
        requireNeeded();
        return new ModelAndView("admin/set-up", Map.of("typed", Map.of()));
    }

    @PostMapping
    @Nullable
    ModelAndView complete(
            @RequestParam Map<String, String> typed,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        requireNeeded();
        limits.take(RateLimit.SIGN_IN_PER_PREFIX, RateLimits.prefixOf(request.getRemoteAddr()));
        try {
            session.begin(setUp.complete(typed.getOrDefault("code", ""), form(typed, locale)), request, response);
            return null;
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return new ModelAndView(
                    "admin/set-up",
                    Map.of(
                            "typed", typed,
                            "problem", refusal.key(),
                            "arguments", refusal.arguments(),
                            "field", refusal.field().orElse("")));
        }
    }

    private void requireNeeded() {
        if (!setUp.isNeeded()) {
            throw new NotFound("this installation was set up");
        }
    }

    private static FirstSetUpForm form(Map<String, String> typed, Locale locale) {
        return new FirstSetUpForm(
                typed.getOrDefault("name", ""),
                typed.getOrDefault("email", ""),
                typed.getOrDefault("phone", ""),
                typed.getOrDefault("network", ""),
                typed.getOrDefault("region", ""),
                Language.of(locale));
    }
}
