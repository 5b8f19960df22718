package nl.leertafel.participation.support.web;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.support.AskingForSupport;
import nl.leertafel.participation.support.MyNeeds;
import nl.leertafel.participation.support.NeedKind;
import nl.leertafel.participation.support.Needs;
import nl.leertafel.participation.web.AnswerRedirect;
import nl.leertafel.session.SessionDetails;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes what somebody says to need. What was typed comes back with every refusal; looking changes nothing. */
@Controller
class SupportController {

    private final AskingForSupport asking;
    private final Answers answers;
    private final NetworkDirectory networks;
    private final SupportModel models;

    SupportController(AskingForSupport asking, Answers answers, NetworkDirectory networks, SupportModel models) {
        this.asking = asking;
        this.answers = answers;
        this.networks = networks;
        this.models = models;
    }

    /** The form on a page of its own: where a reload leads after a refusal. */
    @GetMapping("/antwoord/{token}/nodig")
    ModelAndView look(@PathVariable String token, Locale locale) {
        var session = answers.byToken(token).session();
        return page(token, session, models.of(mine(token), session, locale), HttpStatus.OK);
    }

    @PostMapping("/antwoord/{token}/nodig")
    ModelAndView tell(@PathVariable String token, @RequestParam Map<String, String> typed, Locale locale) {
        Map<String, Refusal> refusals = new LinkedHashMap<>();
        try {
            var done = step(token, typed, refusals);
            if (refusals.isEmpty()) {
                return AnswerRedirect.to(token, "nodig", done, typed.get("lang"));
            }
        } catch (Refusal refusal) {
            refusals.put(refusal.field().orElse("form"), refusal);
        }
        var session = answers.byToken(token).session();
        return page(
                token,
                session,
                models.of(mine(token), session, typed, refusals, locale),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String step(String token, Map<String, String> typed, Map<String, Refusal> refusals) {
        return switch (typed.getOrDefault("step", "")) {
            case "save" -> save(token, typed, refusals);
            case "withdraw" -> {
                asking.withdraw(token);
                yield "withdrawn";
            }
            default -> throw new NotFound("no such step");
        };
    }

    private String save(String token, Map<String, String> typed, Map<String, Refusal> refusals) {
        var needs = read(typed, refusals);
        if (!refusals.isEmpty()) {
            return "";
        }
        asking.tell(token, needs, typed.containsKey("consent"));
        return needs.isEmpty() ? "withdrawn" : "saved";
    }

    /** All that is wrong at once, each at its field. */
    private static Needs read(Map<String, String> typed, Map<String, Refusal> refusals) {
        var words = new EnumMap<NeedKind, String>(NeedKind.class);
        for (var kind : NeedKind.values()) {
            try {
                words.putAll(Needs.typed(Map.of(kind, typed.getOrDefault(kind.name(), "")))
                        .words());
            } catch (Refusal refusal) {
                refusals.put(kind.name(), refusal);
            }
        }
        return new Needs(words);
    }

    private MyNeeds mine(String token) {
        return asking.mine(token).orElseThrow(() -> new NotFound("nothing to say here"));
    }

    private ModelAndView page(String token, SessionDetails session, Map<String, Object> form, HttpStatus status) {
        var network = networks.byId(session.network());
        Map<String, Object> model = new HashMap<>(form);
        model.put("token", token);
        model.put("networkName", network.name());
        model.put("networkSlug", network.slug());
        model.put("network", network);
        model.put("details", session);
        var page = new ModelAndView("participation/support-page", model);
        page.setStatus(status);
        return page;
    }
}
