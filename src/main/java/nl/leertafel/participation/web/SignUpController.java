package nl.leertafel.participation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.leertafel.access.RateLimit;
import nl.leertafel.access.RateLimits;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.SignUp;
import nl.leertafel.participation.SignUpForm;
import nl.leertafel.participation.seating.Party;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.web.PublicSessionPage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes the sign-up form. What was typed comes back with every refusal. */
@Controller
class SignUpController {

    private final NetworkDirectory networks;
    private final SessionDirectory sessions;
    private final SignUp signUp;
    private final RateLimits limits;
    private final PublicSessionPage page;
    private final WelcomePage welcome;
    private final MessageSource texts;

    SignUpController(
            NetworkDirectory networks,
            SessionDirectory sessions,
            SignUp signUp,
            RateLimits limits,
            PublicSessionPage page,
            WelcomePage welcome,
            MessageSource texts) {
        this.networks = networks;
        this.sessions = sessions;
        this.signUp = signUp;
        this.limits = limits;
        this.page = page;
        this.welcome = welcome;
        this.texts = texts;
    }

    @PostMapping("/n/{networkSlug}/{sessionSlug}")
    ModelAndView signUp(
            @PathVariable String networkSlug,
            @PathVariable String sessionSlug,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            Locale locale) {
        var network = networks.bySlug(networkSlug).orElseThrow(() -> new NotFound("network"));
        var session = sessions.published(network.id(), sessionSlug).orElseThrow(() -> new NotFound("session"));
        Map<String, Refusal> refusals = new LinkedHashMap<>();
        var form = read(typed, locale, refusals);
        if (form == null) {
            return refused(network, session, typed, refusals, HttpStatus.UNPROCESSABLE_CONTENT, locale);
        }
        if (!limits.tryTake(RateLimit.SIGN_UPS_PER_ADDRESS, form.email().value())
                || !limits.tryTake(RateLimit.SIGN_UPS_PER_PREFIX, RateLimits.prefixOf(request.getRemoteAddr()))) {
            refusals.put("form", Refusal.because("participation.public.tooMany", network.contactPhone()));
            return refused(network, session, typed, refusals, HttpStatus.TOO_MANY_REQUESTS, locale);
        }
        try {
            return welcome.show(network, session, signUp.signUp(session.id(), form), form, locale);
        } catch (Refusal refusal) {
            refusals.put(refusal.field().orElse("form"), refusal);
            return refused(network, session, typed, refusals, HttpStatus.CONFLICT, locale);
        }
    }

    /** All that is wrong at once, each at its field. */
    private static @Nullable SignUpForm read(Map<String, String> typed, Locale locale, Map<String, Refusal> refusals) {
        var name = attempt(refusals, () -> PlainText.line("name", typed.get("name"), 120));
        var email = attempt(refusals, () -> new EmailAddress(PlainText.line("email", typed.get("email"), 254)));
        var perspective = attempt(refusals, () -> perspective(typed.get("perspective")));
        var people = attempt(refusals, () -> number("people", typed.get("people"), 1, Party.MOST_PEOPLE));
        var helpers = attempt(refusals, () -> number("helpers", typed.get("helpers"), 0, Party.MOST_HELPERS));
        var signedUpBy = typed.get("signedUpBy");
        attempt(refusals, () -> Objects.requireNonNullElse(PlainText.optionalLine("signedUpBy", signedUpBy, 120), ""));
        var trap = typed.getOrDefault("website", "");
        if (!trap.isEmpty()) { // people do not see this field; programs fill it in
            refusals.put("form", Refusal.because("participation.public.trap"));
        }
        if (name == null
                || email == null
                || perspective == null
                || people == null
                || helpers == null
                || !refusals.isEmpty()) {
            return null;
        }
        var party = new Party(perspective, people, helpers);
        return attempt(
                refusals,
                () -> new SignUpForm(name, email, party, typed.get("organisation"), signedUpBy, Language.of(locale)));
    }

    /** What was chosen; the least when nothing was. */
    private static int number(String field, @Nullable String typed, int least, int most) {
        if (typed == null || typed.isBlank()) {
            return least;
        }
        try {
            int number = Integer.parseInt(typed.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            throw Refusal.at(field, "participation.party." + field, most);
        }
        throw Refusal.at(field, "participation.party." + field, most);
    }

    private static Perspective perspective(@Nullable String typed) {
        for (var perspective : Perspective.values()) {
            if (perspective.name().equals(typed)) {
                return perspective;
            }
        }
        throw Refusal.at("perspective", "participation.public.perspective.missing");
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
            NetworkDetails network,
            SessionDetails session,
            Map<String, String> typed,
            Map<String, Refusal> refusals,
            HttpStatus status,
            Locale locale) {
        Map<String, String> errors = new LinkedHashMap<>();
        refusals.forEach(
                (field, refusal) -> errors.put(field, texts.getMessage(refusal.key(), refusal.arguments(), locale)));
        var together = SignUpSection.together(typed, errors);
        var view = page.show(
                network,
                session,
                locale,
                Map.of("typed", typed, "errors", errors, "together", together, "participation", "refused"));
        view.setStatus(status);
        return view;
    }
}
