package nl.leertafel.participation.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.SignUp;
import nl.leertafel.participation.SignUpOutcome;
import nl.leertafel.participation.SignUpState;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.web.PublicSessionSection;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The form "Ik kom" on a session's public page, or the sentence that says why there is none. */
@Component
@Order(20)
class SignUpSection implements PublicSessionSection {

    private final SignUp signUp;
    private final SpokenTime time;

    SignUpSection(SignUp signUp, SpokenTime time) {
        this.signUp = signUp;
        this.time = time;
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
        if (state == SignUpState.NOT_YET_OPEN && session.signUpOpensAt() != null) {
            model.put("opens", time.moment(session.signUpOpensAt(), locale));
        }
        if (state == SignUpState.OPEN) {
            var outlooks = signUp.outlook(session).values();
            model.put(
                    "outlook",
                    outlooks.stream()
                            .filter(SignUpOutcome::isAccepted)
                            .findFirst()
                            .orElseGet(() -> outlooks.iterator().next()));
        }
        return model;
    }
}
