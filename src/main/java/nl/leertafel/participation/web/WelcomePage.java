package nl.leertafel.participation.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.participation.SeatText;
import nl.leertafel.participation.SignUpForm;
import nl.leertafel.participation.SignUpOutcome;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page after signing up: whether there is a seat, for whom, and if not, why not. */
@Component
class WelcomePage {

    private final SeatText seats;
    private final SpokenTime time;
    private final SessionDirectory sessions;

    WelcomePage(SeatText seats, SpokenTime time, SessionDirectory sessions) {
        this.sessions = sessions;
        this.seats = seats;
        this.time = time;
    }

    ModelAndView show(
            NetworkDetails network, SessionDetails session, SignUpOutcome outcome, SignUpForm form, Locale locale) {
        Map<String, Object> model = new HashMap<>();
        model.put("networkName", network.name());
        model.put("networkSlug", network.slug());
        model.put("network", network);
        model.put("details", session);
        model.put("when", time.range(session.slot().startsAt(), session.slot().endsAt(), locale));
        model.put("accepted", outcome.isAccepted());
        model.put("place", outcome.placeInLine().orElse(0));
        model.put("why", seats.why(outcome.verdict(), form.party(), outcome.keptUntil(), locale));
        model.put("email", form.email().value());
        model.put("other", form.signedUpBy() == null ? null : form.name());
        model.put("dates", sessions.signedUpTogether(session.id()).size());
        model.put("seats", form.party().seats());
        return new ModelAndView("participation/welcome", model);
    }
}
