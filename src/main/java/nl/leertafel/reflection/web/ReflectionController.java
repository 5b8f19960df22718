package nl.leertafel.reflection.web;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.web.AnswerRedirect;
import nl.leertafel.reflection.MailedReflecting;
import nl.leertafel.reflection.MyReflection;
import nl.leertafel.reflection.Prompt;
import nl.leertafel.reflection.ReflectionSource;
import nl.leertafel.reflection.ReflectionText;
import nl.leertafel.reflection.SharedWith;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes the form of a reflection. What was typed comes back with every refusal; looking changes nothing. */
@Controller
class ReflectionController {

    private final MailedReflecting reflecting;
    private final Answers answers;
    private final NetworkDirectory networks;
    private final ReflectionModel models;

    ReflectionController(
            MailedReflecting reflecting, Answers answers, NetworkDirectory networks, ReflectionModel models) {
        this.reflecting = reflecting;
        this.answers = answers;
        this.networks = networks;
        this.models = models;
    }

    /** The form on a page of its own: where a reload leads after a refusal. */
    @GetMapping("/antwoord/{token}/reflectie")
    ModelAndView look(@PathVariable String token, Locale locale) {
        return page(token, models.of(mine(token), locale), HttpStatus.OK);
    }

    @PostMapping("/antwoord/{token}/reflectie")
    ModelAndView write(@PathVariable String token, @RequestParam Map<String, String> typed, Locale locale) {
        Map<String, Refusal> refusals = new LinkedHashMap<>();
        try {
            var done = step(token, typed, refusals);
            if (refusals.isEmpty()) {
                return AnswerRedirect.to(token, "reflectie", done, typed.get("lang"));
            }
        } catch (Refusal refusal) {
            refusals.put(refusal.field().orElse("form"), refusal);
        }
        return page(token, models.of(mine(token), typed, refusals, locale), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String step(String token, Map<String, String> typed, Map<String, Refusal> refusals) {
        return switch (typed.getOrDefault("step", "")) {
            case "save" -> save(token, typed, refusals);
            case "draft" -> draft(token, typed, refusals);
            case "share" -> done(() -> reflecting.letRead(token, ReflectionSource.SELF, SharedWith.TABLE), "shared");
            case "private" ->
                done(() -> reflecting.letRead(token, ReflectionSource.SELF, SharedWith.NOBODY), "private");
            case "drop" -> done(() -> reflecting.dropDraft(token), "dropped");
            case "delete" -> done(() -> reflecting.delete(token, ReflectionSource.SELF), "deleted");
            default -> throw new NotFound("no such step");
        };
    }

    private String save(String token, Map<String, String> typed, Map<String, Refusal> refusals) {
        var text = read(typed, refusals);
        if (refusals.isEmpty()) {
            reflecting.save(token, text, readers(typed), version(typed));
        }
        return "saved";
    }

    private String draft(String token, Map<String, String> typed, Map<String, Refusal> refusals) {
        var text = read(typed, refusals);
        if (refusals.isEmpty()) {
            reflecting.draft(token, text, version(typed));
        }
        return "draft";
    }

    private static String done(Runnable step, String done) {
        step.run();
        return done;
    }

    /** All that is wrong at once, each at its field. */
    private static ReflectionText read(Map<String, String> typed, Map<String, Refusal> refusals) {
        var answers = new EnumMap<Prompt, String>(Prompt.class);
        for (var prompt : Prompt.values()) {
            try {
                var words = typed.getOrDefault(prompt.name(), "");
                answers.put(prompt, new ReflectionText(Map.of(prompt, words)).under(prompt));
            } catch (Refusal refusal) {
                refusals.put(prompt.name(), refusal);
            }
        }
        return new ReflectionText(answers);
    }

    private static SharedWith readers(Map<String, String> typed) {
        return SharedWith.TABLE.visibility().name().equals(typed.get("readers")) ? SharedWith.TABLE : SharedWith.NOBODY;
    }

    private static int version(Map<String, String> typed) {
        try {
            return Integer.parseInt(typed.getOrDefault("version", ""));
        } catch (NumberFormatException notOurs) {
            throw Refusal.because(MyReflection.CHANGED_MEANWHILE);
        }
    }

    private MyReflection mine(String token) {
        return reflecting.mine(token).orElseThrow(() -> new NotFound("nothing to write here"));
    }

    private ModelAndView page(String token, Map<String, Object> form, HttpStatus status) {
        var session = answers.byToken(token).session();
        var network = networks.byId(session.network());
        Map<String, Object> model = new HashMap<>(form);
        model.put("token", token);
        model.put("networkName", network.name());
        model.put("networkSlug", network.slug());
        model.put("network", network);
        model.put("details", session);
        var page = new ModelAndView("reflection/page", model);
        page.setStatus(status);
        return page;
    }
}
