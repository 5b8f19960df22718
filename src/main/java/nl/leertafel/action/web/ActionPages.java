package nl.leertafel.action.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.action.ActionByLink;
import nl.leertafel.action.ActionItemId;
import nl.leertafel.action.ActionLink;
import nl.leertafel.action.ActionSummary;
import nl.leertafel.action.HelpingHand;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.uikit.SpokenTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page behind the link in a mail about an action: looking changes nothing, a button does. */
@Controller
class ActionPages {

    private static final String FROM_MAIL = "/actie/{token}";
    private static final String FROM_ANSWER = "/antwoord/{token}/actie/{id}";

    private static final DateTimeFormatter AS_WRITTEN =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final ActionByLink actions;
    private final NetworkDirectory networks;
    private final SpokenTime time;
    private final MessageSource texts;

    ActionPages(ActionByLink actions, NetworkDirectory networks, SpokenTime time, MessageSource texts) {
        this.actions = actions;
        this.networks = networks;
        this.time = time;
        this.texts = texts;
    }

    @GetMapping(FROM_MAIL)
    ModelAndView look(@PathVariable String token, Locale locale) {
        return page(new ActionLink.Mail(token), locale);
    }

    @GetMapping(FROM_ANSWER)
    ModelAndView look(@PathVariable String token, @PathVariable String id, Locale locale) {
        return page(new ActionLink.AnswerPage(token, id(id)), locale);
    }

    @PostMapping(FROM_MAIL)
    ModelAndView tell(@PathVariable String token, @RequestParam Map<String, String> typed, Locale locale) {
        return tell(new ActionLink.Mail(token), typed, locale);
    }

    @PostMapping(FROM_ANSWER)
    ModelAndView tell(
            @PathVariable String token,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            Locale locale) {
        return tell(new ActionLink.AnswerPage(token, id(id)), typed, locale);
    }

    private ModelAndView tell(ActionLink link, Map<String, String> typed, Locale locale) {
        try {
            change(link, typed);
            return page(link, locale).addObject("saved", true);
        } catch (Refusal refusal) {
            var sentence = texts.getMessage(refusal.key(), refusal.arguments(), locale);
            var page = page(link, locale)
                    .addObject("typed", typed.getOrDefault("reason", ""))
                    .addObject("typedDay", typed.getOrDefault("until", ""))
                    .addObject(refusal.field().map(it -> it + "Refused").orElse("refused"), sentence);
            page.setStatus(refusal.field().isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
            return page;
        }
    }

    private void change(ActionLink link, Map<String, String> typed) {
        var version = version(typed.get("version"));
        switch (typed.getOrDefault("step", "")) {
            case "start" -> actions.start(link, version);
            case "finish" -> actions.finish(link, version);
            case "drop" -> actions.drop(link, version, typed.get("reason"));
            case "later" -> actions.postpone(link, version, day(typed.get("until")));
            case "reopen" -> actions.reopen(link, version);
            default -> throw new NotFound("step");
        }
    }

    private ModelAndView page(ActionLink link, Locale locale) {
        var action = actions.look(link);
        var network = networks.byId(action.network());
        Map<String, Object> model = new HashMap<>();
        model.put("networkName", network.name());
        model.put("networkSlug", network.slug());
        model.put("network", network);
        model.put("item", action);
        model.put("due", time.day(action.dueOn(), locale));
        model.put("source", source(action, locale));
        model.put("here", address(link));
        model.put("back", link instanceof ActionLink.AnswerPage ? "/antwoord/" + link.token() : "");
        model.put("typed", "");
        model.put("typedDay", "");
        model.put("helpers", action.helpers().stream().map(HelpingHand::name).collect(Collectors.joining(", ")));
        return new ModelAndView("action/action", model);
    }

    private String source(ActionSummary action, Locale locale) {
        var day = time.day(action.sessionDay(), locale);
        return texts.getMessage("action.source.of", new Object[] {action.sessionTitle(), day}, locale);
    }

    private static String address(ActionLink link) {
        return switch (link) {
            case ActionLink.Mail(String token) -> "/actie/" + token;
            case ActionLink.AnswerPage(String token, ActionItemId action) ->
                "/antwoord/" + token + "/actie/" + action.actionItemId();
        };
    }

    private static ActionItemId id(String typed) {
        try {
            return new ActionItemId(UUID.fromString(typed));
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("action");
        }
    }

    /** Typed in a field of the browser, or in words where it has none; what is no day is asked again. */
    private static LocalDate day(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            throw Refusal.at("dueOn", "action.plan.dueOn.missing");
        }
        return Stream.of(DateTimeFormatter.ISO_LOCAL_DATE, AS_WRITTEN)
                .flatMap(form -> parsed(typed.strip(), form).stream())
                .findFirst()
                .orElseThrow(() -> Refusal.at("dueOn", "action.plan.dueOn.none"));
    }

    private static Optional<LocalDate> parsed(String typed, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(typed, form));
        } catch (DateTimeParseException otherForm) {
            return Optional.empty();
        }
    }

    /** What the page showed; something else matches no version. */
    private static int version(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }
}
