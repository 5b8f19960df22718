package nl.leertafel.participation.web;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.SeatText;
import nl.leertafel.participation.SignUp;
import nl.leertafel.participation.SignUpOutcome;
import nl.leertafel.participation.SignUpState;
import nl.leertafel.participation.seating.Party;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.web.PublicSessionSection;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The form "Ik kom" on a session's public page, or the sentence that says why there is none. */
@Component
@Order(20)
class SignUpSection implements PublicSessionSection {

    /** The fields for who does not come alone, and what they hold when nobody touched them. */
    private static final Map<String, String> FOLDED = Map.of("people", "1", "helpers", "0", "signedUpBy", "");

    private final SignUp signUp;
    private final SpokenTime time;
    private final SeatText seatText;
    private final MessageSource texts;

    SignUpSection(SignUp signUp, SpokenTime time, SeatText seatText, MessageSource texts) {
        this.signUp = signUp;
        this.time = time;
        this.seatText = seatText;
        this.texts = texts;
    }

    @Override
    public String fragment() {
        return "participation/public :: form";
    }

    @Override
    public boolean aside() {
        return true;
    }

    @Override
    public Map<String, Object> model(SessionDetails session, NetworkDetails network, Locale locale) {
        Map<String, Object> model = new HashMap<>();
        var state = signUp.state(session);
        model.put("signUpState", state);
        model.put("perspectives", List.of(Perspective.values()));
        model.put("typed", Map.of());
        model.put("errors", Map.of());
        model.put("together", false);
        model.put("mostPeople", Party.MOST_PEOPLE);
        model.put("mostHelpers", Party.MOST_HELPERS);
        if (state == SignUpState.NOT_YET_OPEN && session.signUpOpensAt() != null) {
            model.put("opens", time.moment(session.signUpOpensAt(), locale));
        }
        if (state == SignUpState.OPEN) {
            model.putAll(outlook(signUp.outlook(session), locale));
        }
        return model;
    }

    /** Whether what was typed or refused stands in the folded part of the form. */
    static boolean together(Map<String, String> typed, Map<String, String> errors) {
        return FOLDED.keySet().stream().anyMatch(errors::containsKey)
                || FOLDED.entrySet().stream()
                        .anyMatch(it -> !typed.getOrDefault(it.getKey(), "").isBlank()
                                && !it.getValue().equals(typed.get(it.getKey())));
    }

    private Map<String, Object> outlook(Map<Perspective, SignUpOutcome> outlooks, Locale locale) {
        var waiting = new EnumMap<>(outlooks);
        waiting.values().removeIf(SignUpOutcome::isAccepted);
        var everybodyWaits = waiting.size() == outlooks.size();
        Map<String, Object> model = new HashMap<>();
        model.put("waits", List.copyOf(waiting.keySet()));
        model.put("everybodyWaits", everybodyWaits);
        if (!waiting.isEmpty()) {
            model.put("waitNotice", everybodyWaits ? everybody(waiting, locale) : some(waiting, locale));
        }
        return model;
    }

    private String everybody(Map<Perspective, SignUpOutcome> waiting, Locale locale) {
        var place = waiting.values().iterator().next().placeInLine().orElse(0);
        var why = why(waiting, locale).orElseGet(() -> say(locale, "participation.public.noSeat"));
        return say(locale, "participation.public.everybodyWaits", why, place);
    }

    private String some(Map<Perspective, SignUpOutcome> waiting, Locale locale) {
        var why = why(waiting, locale).orElseGet(() -> say(locale, "participation.public.notForAll"));
        return say(locale, "participation.public.someWait", why);
    }

    /** Empty when not everyone waits for the same reason. */
    private Optional<String> why(Map<Perspective, SignUpOutcome> waiting, Locale locale) {
        var reasons = waiting.entrySet().stream()
                .map(it -> seatText.why(
                        it.getValue().verdict(),
                        Party.one(it.getKey()),
                        it.getValue().keptUntil(),
                        locale))
                .distinct()
                .toList();
        return reasons.size() == 1 ? Optional.of(reasons.getFirst()) : Optional.empty();
    }

    private String say(Locale locale, String key, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
