package nl.leertafel.reflection.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.web.AnswerRedirect;
import nl.leertafel.reflection.Barometer;
import nl.leertafel.reflection.BarometerAnswer;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes an answer to the barometer behind a mail's link. What was typed comes back with a refusal. */
@Controller
class BarometerController {

    private static final String PATH = "/antwoord/{token}/barometer";

    private final Barometer barometer;
    private final BarometerSection section;
    private final Answers answers;
    private final NetworkDirectory networks;
    private final MessageSource texts;

    BarometerController(
            Barometer barometer,
            BarometerSection section,
            Answers answers,
            NetworkDirectory networks,
            MessageSource texts) {
        this.barometer = barometer;
        this.section = section;
        this.answers = answers;
        this.networks = networks;
        this.texts = texts;
    }

    /** On a page of its own: where a reload leads after a refusal. */
    @GetMapping(PATH)
    ModelAndView look(@PathVariable String token) {
        return page(token, HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView answer(@PathVariable String token, @RequestParam Map<String, String> typed, Locale locale) {
        try {
            barometer.answer(
                    token,
                    new BarometerAnswer(
                            number(typed, "form"),
                            number(typed, "content"),
                            number(typed, "relations"),
                            typed.get(BarometerAnswer.WORD)));
            return AnswerRedirect.to(token, "barometer", "saved", typed.get("lang"));
        } catch (Refusal refusal) {
            var page = page(token, HttpStatus.UNPROCESSABLE_CONTENT);
            var sentence = texts.getMessage(refusal.key(), refusal.arguments(), locale);
            page.addObject("barometerTyped", typed);
            page.addObject("barometerErrors", Map.of(refusal.field().orElse("barometer"), sentence));
            return page;
        }
    }

    private static int number(Map<String, String> typed, String name) {
        var value = typed.getOrDefault(name, "");
        return value.matches("\\d{1,2}") ? Integer.parseInt(value) : 0;
    }

    private ModelAndView page(String token, HttpStatus status) {
        var session = answers.byToken(token).session();
        var network = networks.byId(session.network());
        Map<String, Object> model =
                new HashMap<>(section.model(token).orElseThrow(() -> new NotFound("no barometer here")));
        model.put("token", token);
        model.put("networkName", network.name());
        model.put("networkSlug", network.slug());
        model.put("network", network);
        model.put("details", session);
        var page = new ModelAndView("reflection/barometer-page", model);
        page.setStatus(status);
        return page;
    }
}
