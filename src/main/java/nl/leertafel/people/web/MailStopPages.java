package nl.leertafel.people.web;

import java.util.HashMap;
import java.util.Map;
import nl.leertafel.people.MailStop;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Looking changes nothing, because scanners follow links; a button does, and so does the one click of a mail program,
 * which posts without a cookie and follows no redirect (RFC 8058).
 */
@Controller
class MailStopPages {

    private static final String ADDRESS = "/afmelden/{kind}/{token}";

    private final MailStop stop;

    MailStopPages(MailStop stop) {
        this.stop = stop;
    }

    @GetMapping(ADDRESS)
    ModelAndView look(@PathVariable String kind, @PathVariable String token) {
        return page(kind, token, false);
    }

    /** Whatever a mail program sends along: only our own button asks for the mail to come again. */
    @PostMapping(ADDRESS)
    ModelAndView tell(@PathVariable String kind, @PathVariable String token, @RequestParam Map<String, String> typed) {
        if (typed.containsKey("again")) {
            stop.resume(kind, token);
        } else {
            stop.stop(kind, token);
        }
        return page(kind, token, true);
    }

    private ModelAndView page(String kind, String token, boolean changed) {
        Map<String, Object> model = new HashMap<>();
        model.put("comes", stop.comes(kind, token));
        model.put("kind", stop.kind(kind));
        model.put("here", "/afmelden/" + kind + "/" + token);
        model.put("changed", changed);
        return new ModelAndView("people/stop-mail", model);
    }
}
