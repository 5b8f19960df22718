package nl.leertafel.minutes.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.minutes.MailedMinuteTaking;
import nl.leertafel.minutes.OutcomeId;
import nl.leertafel.minutes.OutcomeKind;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.web.AnswerRedirect;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes a line that somebody writes along. What was typed comes back with every refusal; looking changes nothing. */
@Controller
class MinutesController {

    private static final String PATH = "/antwoord/{token}/verslag";

    private final MailedMinuteTaking taking;
    private final MinutesSection section;
    private final Answers answers;
    private final NetworkDirectory networks;
    private final MessageSource texts;

    MinutesController(
            MailedMinuteTaking taking,
            MinutesSection section,
            Answers answers,
            NetworkDirectory networks,
            MessageSource texts) {
        this.taking = taking;
        this.section = section;
        this.answers = answers;
        this.networks = networks;
        this.texts = texts;
    }

    /** The lines on a page of their own: where a reload leads after a refusal. */
    @GetMapping(PATH)
    ModelAndView look(@PathVariable String token, Locale locale) {
        return page(token, Map.of(), "", HttpStatus.OK, locale);
    }

    @PostMapping(PATH)
    ModelAndView write(@PathVariable String token, @RequestParam Map<String, String> typed, Locale locale) {
        try {
            return AnswerRedirect.to(token, "verslag", step(token, typed), typed.get("lang"));
        } catch (Refusal refusal) {
            var sentence = texts.getMessage(refusal.key(), refusal.arguments(), locale);
            return page(token, typed, sentence, HttpStatus.UNPROCESSABLE_CONTENT, locale);
        }
    }

    private String step(String token, Map<String, String> typed) {
        switch (typed.getOrDefault("step", "")) {
            case "write" ->
                taking.write(token, kind(typed), typed.getOrDefault("text", ""), typed.containsKey("named"));
            case "unname" -> taking.unname(token, line(typed));
            default -> throw new NotFound("no such step");
        }
        return "write".equals(typed.get("step")) ? "written" : "unnamed";
    }

    private static OutcomeKind kind(Map<String, String> typed) {
        return OutcomeKind.IN_WORDS.stream()
                .filter(it -> it.name().equals(typed.get("kind")))
                .findFirst()
                .orElse(OutcomeKind.NOTE);
    }

    private static OutcomeId line(Map<String, String> typed) {
        try {
            return new OutcomeId(UUID.fromString(typed.getOrDefault("line", "")));
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("no such line");
        }
    }

    private ModelAndView page(String token, Map<String, String> typed, String error, HttpStatus status, Locale locale) {
        var answer = answers.byToken(token);
        var minutes = taking.page(answer).orElseThrow(() -> new NotFound("nothing to read here"));
        var network = networks.byId(answer.session().network());
        Map<String, Object> model = new HashMap<>(section.model(minutes, answer, locale));
        model.put("minutesTyped", typed);
        model.put("minutesError", error);
        model.put("token", token);
        model.put("networkName", network.name());
        model.put("networkSlug", network.slug());
        model.put("network", network);
        model.put("details", answer.session());
        var page = new ModelAndView("minutes/page", model);
        page.setStatus(status);
        return page;
    }
}
