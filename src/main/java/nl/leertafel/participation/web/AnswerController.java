package nl.leertafel.participation.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.participation.Answer;
import nl.leertafel.participation.AnswerText;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.session.Visibility;
import nl.leertafel.uikit.SpokenTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page behind the link in a mail: looking changes nothing, because scanners follow links; a button does. */
@Controller
class AnswerController {

    /** A yes to a seat that was held: it may not be any more. */
    private static final String TAKE = "take";

    /** Where one says with how many one comes; after a refusal a reload looks there. */
    private static final String COMPANY = "/antwoord/{token}/met";

    private final Answers answers;
    private final NetworkDirectory networks;
    private final PersonRegister people;
    private final AnswerText words;
    private final SpokenTime time;
    private final MessageSource texts;
    private final ObjectProvider<AnswerSection> sections;
    private final Clock clock;

    AnswerController(
            Answers answers,
            NetworkDirectory networks,
            PersonRegister people,
            AnswerText words,
            SpokenTime time,
            MessageSource texts,
            ObjectProvider<AnswerSection> sections,
            Clock clock) {
        this.answers = answers;
        this.networks = networks;
        this.people = people;
        this.words = words;
        this.time = time;
        this.texts = texts;
        this.sections = sections;
        this.clock = clock;
    }

    /** {@code wish} comes with the buttons in a mail: it chooses which button stands first, no more. */
    @GetMapping({"/antwoord/{token}", COMPANY})
    ModelAndView look(
            @PathVariable String token, @RequestParam(required = false) @Nullable String wish, Locale locale) {
        return page(token, answers.byToken(token), wish, null, false, locale);
    }

    @PostMapping("/antwoord/{token}")
    ModelAndView answer(
            @PathVariable String token,
            @RequestParam String answer,
            @RequestParam(defaultValue = "false") boolean all,
            Locale locale) {
        try {
            var answered = all ? answers.answerAll(token, wish(answer)) : answers.answer(token, wish(answer));
            var isLate = answer.equals(TAKE) && answered.status() == ParticipationStatus.WAITING;
            var refusal = isLate ? texts.getMessage("participation.standing.late", null, locale) : null;
            return page(token, answered, null, refusal, !isLate, locale);
        } catch (Refusal refusal) {
            var sentence = texts.getMessage(refusal.key(), refusal.arguments(), locale);
            return page(token, answers.byToken(token), null, sentence, false, locale);
        }
    }

    @PostMapping(COMPANY)
    ModelAndView bring(@PathVariable String token, @RequestParam Map<String, String> typed, Locale locale) {
        try {
            answers.bring(token, number(typed.get("people")), number(typed.get("helpers")));
            return AnswerRedirect.to(token, "met", "saved", typed.get("lang"));
        } catch (Refusal refusal) {
            var sentence = texts.getMessage(refusal.key(), refusal.arguments(), locale);
            var page = page(token, answers.byToken(token), null, sentence, false, locale);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    /** What is no number is none that a party can have. */
    private static int number(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : -1;
    }

    private static ParticipationStatus wish(String answer) {
        return switch (answer) {
            case "yes", TAKE -> ParticipationStatus.ACCEPTED;
            case "maybe" -> ParticipationStatus.TENTATIVE;
            case "no" -> ParticipationStatus.DECLINED;
            default -> throw new NotFound("answer");
        };
    }

    private ModelAndView page(
            String token,
            Answer answer,
            @Nullable String wish,
            @Nullable String refusal,
            boolean answered,
            Locale locale) {
        var network = networks.byId(answer.session().network());
        Map<String, Object> model = new HashMap<>();
        model.put("token", token);
        model.put("networkName", network.name());
        model.put("networkSlug", network.slug());
        model.put("network", network);
        model.put("details", answer.session());
        model.put("status", answer.status());
        model.put("standing", answer.standing());
        model.put("headline", words.headline(answer, locale));
        model.put("particulars", words.details(answer, locale));
        model.put("fits", answer.verdict().fits());
        model.put("onBehalfOf", onBehalfOf(answer));
        model.put(
                "when",
                time.range(
                        answer.session().slot().startsAt(),
                        answer.session().slot().endsAt(),
                        locale));
        model.put("dates", answers.dates(answer));
        model.put("wish", wish == null ? "" : wish);
        model.put("refusal", refusal);
        model.put("answered", answered);
        var isOver = answer.session().isOver(clock.instant());
        model.put("over", isOver && answer.session().status() != SessionStatus.CANCELLED);
        model.put("open", !isOver && answer.session().status() == SessionStatus.PUBLISHED);
        model.put("public", answer.session().visibility() == Visibility.PUBLIC);
        putSections(token, answer, model, locale);
        return new ModelAndView("participation/answer", model);
    }

    /** Whom the reader of this page signed up; null when it is about themselves. */
    private @Nullable String onBehalfOf(Answer answer) {
        var person = answer.participation().person();
        var known = answer.participation().contact() == null
                ? null
                : people.contacts(List.of(person)).get(person);
        return known == null ? null : known.name();
    }

    private void putSections(String token, Answer answer, Map<String, Object> model, Locale locale) {
        var first = new ArrayList<String>();
        var last = new ArrayList<String>();
        sections.orderedStream()
                .forEach(section -> section.model(token, answer, locale).ifPresent(part -> {
                    model.putAll(part);
                    (section.standsFirst() ? first : last).add(section.fragment());
                }));
        model.put("firstSections", first);
        model.put("sections", last);
    }
}
