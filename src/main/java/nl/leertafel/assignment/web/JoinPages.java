package nl.leertafel.assignment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.leertafel.access.RateLimit;
import nl.leertafel.access.RateLimits;
import nl.leertafel.assignment.JoinForm;
import nl.leertafel.assignment.Joining;
import nl.leertafel.assignment.StudentGroupId;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PlainText;
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

/** The page on which a student joins an assignment: looking changes nothing, the button does. */
@Controller
class JoinPages {

    private static final String PAGE = "/meedoen/{token}";

    private final Joining joining;
    private final NetworkDirectory networks;
    private final RateLimits limits;
    private final SpokenTime time;
    private final MessageSource texts;

    JoinPages(Joining joining, NetworkDirectory networks, RateLimits limits, SpokenTime time, MessageSource texts) {
        this.joining = joining;
        this.networks = networks;
        this.limits = limits;
        this.time = time;
        this.texts = texts;
    }

    @GetMapping(PAGE)
    ModelAndView look(@PathVariable String token, Locale locale) {
        return page(token, Map.of(), Map.of(), locale);
    }

    @PostMapping(PAGE)
    ModelAndView join(
            @PathVariable String token,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            Locale locale) {
        Map<String, Refusal> refusals = new LinkedHashMap<>();
        var form = read(typed, locale, refusals);
        if (form == null) {
            return refused(token, typed, refusals, HttpStatus.UNPROCESSABLE_CONTENT, locale);
        }
        if (!limits.tryTake(RateLimit.SIGN_UPS_PER_ADDRESS, form.email().value())
                || !limits.tryTake(RateLimit.SIGN_UPS_PER_PREFIX, RateLimits.prefixOf(request.getRemoteAddr()))) {
            refusals.put("form", Refusal.because("assignment.join.tooMany"));
            return refused(token, typed, refusals, HttpStatus.TOO_MANY_REQUESTS, locale);
        }
        try {
            joining.join(token, form);
            return page(token, typed, Map.of(), locale)
                    .addObject("joined", form.email().value());
        } catch (Refusal refusal) {
            refusals.put(refusal.field().orElse("form"), refusal);
            return refused(token, typed, refusals, HttpStatus.CONFLICT, locale);
        }
    }

    /** All that is wrong at once, each at its field. */
    private static @Nullable JoinForm read(Map<String, String> typed, Locale locale, Map<String, Refusal> refusals) {
        var name = attempt(refusals, () -> PlainText.line("name", typed.get("name"), 120));
        var email = attempt(refusals, () -> new EmailAddress(PlainText.line("email", typed.get("email"), 254)));
        if (!typed.getOrDefault("website", "").isEmpty()) { // people do not see this field; programs fill it in
            refusals.put("form", Refusal.because("participation.public.trap"));
        }
        if (name == null || email == null || !refusals.isEmpty()) {
            return null;
        }
        return attempt(
                refusals,
                () -> new JoinForm(
                        name,
                        email,
                        Language.of(locale),
                        group(typed.getOrDefault("group", "")),
                        typed.getOrDefault("newGroup", "")));
    }

    private static @Nullable StudentGroupId group(String chosen) {
        try {
            return chosen.isEmpty() ? null : new StudentGroupId(UUID.fromString(chosen));
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("student group");
        }
    }

    private static <T> @Nullable T attempt(Map<String, Refusal> refusals, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refusal refusal) {
            refusals.put(refusal.field().orElse("form"), refusal);
            return null;
        }
    }

    private ModelAndView refused(
            String token, Map<String, String> typed, Map<String, Refusal> refusals, HttpStatus status, Locale locale) {
        Map<String, String> errors = new LinkedHashMap<>();
        refusals.forEach(
                (field, refusal) -> errors.put(field, texts.getMessage(refusal.key(), refusal.arguments(), locale)));
        var page = page(token, typed, errors, locale);
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(String token, Map<String, String> typed, Map<String, String> errors, Locale locale) {
        var offer = joining.offer(token);
        var network = networks.byId(offer.assignment().network());
        Map<String, Object> model = new HashMap<>();
        model.put("networkName", network.name());
        model.put("networkSlug", network.slug());
        model.put("network", network);
        model.put("assignment", offer.assignment());
        model.put("deadline", time.moment(offer.assignment().deadline(), locale));
        model.put("until", time.day(offer.until(), locale));
        model.put("groups", offer.groups());
        model.put("here", "/meedoen/" + token);
        model.put("typed", typed);
        model.put("errors", errors);
        return new ModelAndView("assignment/join", model);
    }
}
