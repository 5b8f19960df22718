package nl.leertafel.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.shell.Incident;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page behind every error status: what it means and what one can do now; an id at most, never a cause. */
@Controller
class ErrorPages implements ErrorController {

    static final String INCIDENT = "nl.leertafel.incident";
    static final String REFUSAL = "nl.leertafel.refusal";

    private static final Set<Integer> WITH_OWN_WORDS = Set.of(400, 403, 404, 405, 409, 413, 429);

    @RequestMapping("/error")
    String explain(HttpServletRequest request, HttpServletResponse response, Model model) {
        var status = statusOf(request);
        response.setStatus(status);
        model.addAttribute("kind", WITH_OWN_WORDS.contains(status) ? status : status < 500 ? 400 : 500);
        model.addAttribute("incident", incidentOf(request));
        if (request.getAttribute(REFUSAL) instanceof Refusal refusal) {
            model.addAttribute("refusal", refusal.key());
            model.addAttribute("arguments", refusal.arguments());
        }
        return "shell/error";
    }

    private static int statusOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }

    private static @Nullable String incidentOf(HttpServletRequest request) {
        if (request.getAttribute(INCIDENT) instanceof String known) {
            return known;
        }
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable problem
                ? Incident.of(problem).id()
                : null;
    }
}
