package nl.leertafel.assignment.consent.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.leertafel.assignment.consent.ConsentUse;
import nl.leertafel.assignment.consent.MailedConsent;
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

/** Where somebody says what may be done with what they told students: looking changes nothing, a button does. */
@Controller
class ConversationPages {

    private static final String PATH = "/gesprek/{token}";

    private final MailedConsent consent;
    private final NetworkDirectory networks;
    private final SpokenTime time;
    private final MessageSource texts;

    ConversationPages(MailedConsent consent, NetworkDirectory networks, SpokenTime time, MessageSource texts) {
        this.consent = consent;
        this.networks = networks;
        this.time = time;
        this.texts = texts;
    }

    @GetMapping(PATH)
    ModelAndView look(@PathVariable String token, Locale locale) {
        return page(token, locale);
    }

    @PostMapping(PATH)
    ModelAndView answer(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") List<String> use,
            Locale locale) {
        try {
            switch (step) {
                case "answer" -> consent.answer(token, uses(use));
                case "takeBack" -> consent.takeBack(token);
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

    private static Set<ConsentUse> uses(List<String> chosen) {
        var uses = EnumSet.noneOf(ConsentUse.class);
        Arrays.stream(ConsentUse.values())
                .filter(it -> chosen.contains(it.name()))
                .forEach(uses::add);
        return uses;
    }

    private ModelAndView page(String token, Locale locale) {
        var asked = consent.look(token);
        var network = networks.byId(asked.assignment().network());
        Map<String, Object> model = new HashMap<>();
        model.put("networkName", network.name());
        model.put("networkSlug", network.slug());
        model.put("network", network);
        model.put("asked", asked);
        model.put("day", time.day(asked.day(), locale));
        model.put("uses", ConsentUse.values());
        model.put("here", "/gesprek/" + token);
        return new ModelAndView("assignment/conversation", model);
    }
}
