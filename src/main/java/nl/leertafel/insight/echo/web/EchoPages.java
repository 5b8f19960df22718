package nl.leertafel.insight.echo.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.leertafel.insight.echo.EchoAnswer;
import nl.leertafel.insight.echo.EchoForm;
import nl.leertafel.insight.echo.Echoing;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.NetworkDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The answer one tapped in the mail stands there already; a button tells it, looking does not. */
@Controller
class EchoPages {

    private static final String ADDRESS = "/echo/{token}";

    private final Echoing echoing;
    private final NetworkDirectory networks;
    private final MessageSource texts;

    EchoPages(Echoing echoing, NetworkDirectory networks, MessageSource texts) {
        this.echoing = echoing;
        this.networks = networks;
        this.texts = texts;
    }

    @GetMapping(ADDRESS)
    ModelAndView look(@PathVariable String token, @RequestParam Map<String, String> asked) {
        return page(token).addObject("chosen", name(answer(asked.get("antwoord")), token));
    }

    @PostMapping(ADDRESS)
    ModelAndView tell(@PathVariable String token, @RequestParam Map<String, String> typed, Locale locale) {
        var answer = answer(typed.get("answer"));
        try {
            var form = EchoForm.of(answer, typed.getOrDefault("sentence", ""), typed.containsKey("shared"));
            echoing.answer(token, form);
            return page(token).addObject("saved", true).addObject("chosen", name(answer, token));
        } catch (Refusal refusal) {
            var page = page(token)
                    .addObject("chosen", answer == null ? "" : answer.name())
                    .addObject("sentence", typed.getOrDefault("sentence", ""))
                    .addObject("shared", typed.containsKey("shared"))
                    .addObject("refused", texts.getMessage(refusal.key(), refusal.arguments(), locale));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private ModelAndView page(String token) {
        var question = echoing.look(token);
        var network = networks.byId(question.network());
        Map<String, Object> model = new HashMap<>();
        model.put("networkName", network.name());
        model.put("networkSlug", network.slug());
        model.put("network", network);
        model.put("question", question);
        model.put("sentence", question.sentence());
        model.put("shared", question.shared());
        model.put("answers", EchoAnswer.values());
        model.put("here", "/echo/" + token);
        echoing.others(token).filter(it -> !it.isEmpty()).ifPresent(it -> model.put("others", it));
        return new ModelAndView("insight/echo", model);
    }

    /** What was tapped, else what was answered before. */
    private String name(@Nullable EchoAnswer tapped, String token) {
        var answer = tapped == null ? echoing.look(token).answer() : tapped;
        return answer == null ? "" : answer.name();
    }

    private static @Nullable EchoAnswer answer(@Nullable String name) {
        return Arrays.stream(EchoAnswer.values())
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
