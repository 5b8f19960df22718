package nl.leertafel.insight.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import nl.leertafel.insight.confirmation.ConfirmationAnswer;
import nl.leertafel.insight.confirmation.MailedConfirming;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.NetworkDirectory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody who did not make an insight says whether it is so: looking changes nothing, a button does. */
@Controller
class ConfirmationPages {

    private static final String PATH = "/bevestiging/{token}";

    private final MailedConfirming confirming;
    private final NetworkDirectory networks;
    private final MessageSource texts;

    ConfirmationPages(MailedConfirming confirming, NetworkDirectory networks, MessageSource texts) {
        this.confirming = confirming;
        this.networks = networks;
        this.texts = texts;
    }

    @GetMapping(PATH)
    ModelAndView look(@PathVariable String token) {
        return page(token);
    }

    @PostMapping(PATH)
    ModelAndView answer(@PathVariable String token, @RequestParam Map<String, String> typed, Locale locale) {
        try {
            confirming.answer(token, answer(typed), typed.get("sentence"));
            return page(token).addObject("saved", true);
        } catch (Refusal refusal) {
            var sentence = texts.getMessage(refusal.key(), refusal.arguments(), locale);
            var page = page(token)
                    .addObject("typed", typed.getOrDefault("sentence", ""))
                    .addObject(refusal.field().isPresent() ? "sentenceRefused" : "refused", sentence);
            page.setStatus(refusal.field().isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
            return page;
        }
    }

    private static ConfirmationAnswer answer(Map<String, String> typed) {
        return Arrays.stream(ConfirmationAnswer.values())
                .filter(it -> it.name().equals(typed.get("answer")))
                .findFirst()
                .orElseThrow(() -> new NotFound("answer"));
    }

    private ModelAndView page(String token) {
        var asked = confirming.look(token);
        var network = networks.byId(asked.insight().network());
        return new ModelAndView(
                "insight/confirmation",
                Map.of(
                        "networkName", network.name(),
                        "networkSlug", network.slug(),
                        "network", network,
                        "insight", asked.insight(),
                        "asked", asked.asked(),
                        "answers", ConfirmationAnswer.values(),
                        "here", "/bevestiging/" + token,
                        "typed", ""));
    }
}
