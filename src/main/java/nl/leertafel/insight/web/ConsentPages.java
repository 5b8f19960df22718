package nl.leertafel.insight.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.leertafel.insight.source.Consenting;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a writer says whether their words may stand under an insight: looking changes nothing, a button does. */
@Controller
class ConsentPages {

    private static final String PATH = "/woorden/{token}";

    private final Consenting consenting;
    private final NetworkDirectory networks;
    private final SpokenTime time;
    private final MessageSource texts;

    ConsentPages(Consenting consenting, NetworkDirectory networks, SpokenTime time, MessageSource texts) {
        this.consenting = consenting;
        this.networks = networks;
        this.time = time;
        this.texts = texts;
    }

    @GetMapping(PATH)
    ModelAndView look(@PathVariable String token, Locale locale) {
        return page(token, locale);
    }

    @PostMapping(PATH)
    ModelAndView answer(@PathVariable String token, @RequestParam Map<String, String> typed, Locale locale) {
        try {
            switch (typed.getOrDefault("step", "")) {
                case "agree" -> consenting.agree(token);
                case "refuse" -> consenting.refuse(token);
                default -> throw new NotFound("step");
            }
            return page(token, locale).addObject("saved", true);
        } catch (Refusal refusal) {
            var page = page(token, locale)
                    .addObject("refused", texts.getMessage(refusal.key(), refusal.arguments(), locale));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private ModelAndView page(String token, Locale locale) {
        var request = consenting.look(token);
        var network = networks.byId(request.insight().network());
        var session = request.session();
        Map<String, Object> model = new HashMap<>();
        model.put("networkName", network.name());
        model.put("networkSlug", network.slug());
        model.put("network", network);
        model.put("insight", request.insight());
        model.put("quote", request.quote());
        model.put("standing", request.standing());
        if (session != null) {
            var day = time.day(session.slot().startsAt().toLocalDate(), locale);
            model.put("about", texts.getMessage("action.source.of", new Object[] {session.title(), day}, locale));
        }
        model.put("here", "/woorden/" + token);
        return new ModelAndView("insight/consent", model);
    }
}
