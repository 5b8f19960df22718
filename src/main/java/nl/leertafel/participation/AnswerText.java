package nl.leertafel.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says where somebody stands with a session, the same on every page. */
@Component
public class AnswerText {

    private final MessageSource texts;
    private final SpokenTime time;
    private final SeatText seats;

    AnswerText(MessageSource texts, SpokenTime time, SeatText seats) {
        this.texts = texts;
        this.time = time;
        this.seats = seats;
    }

    /** The one thing to know first. */
    public String headline(Answer answer, Locale locale) {
        return switch (answer.standing()) {
            case OFFERED, FIRST_COME, LAPSED -> say(locale, "participation.standing." + answer.standing());
            case IN_LINE, OFF_LIST, FREE ->
                say(
                        locale,
                        "participation.answer.status." + answer.status(),
                        Objects.requireNonNullElse(answer.placeInLine(), 0));
        };
    }

    /** What else there is to know: until when, why, with how many. */
    public List<String> details(Answer answer, Locale locale) {
        var details = new ArrayList<String>();
        var verdict = answer.verdict();
        var party = answer.participation().party();
        var why = seats.why(verdict, party, answer.table().keptUntil(), locale);
        switch (answer.standing()) {
            case OFFERED -> details.add(until(answer.participation(), locale));
            case FIRST_COME -> details.add(say(locale, "participation.standing.FIRST_COME.why"));
            case IN_LINE -> details.add(why + " " + say(locale, "participation.standing.IN_LINE.then"));
            case LAPSED -> details.add(say(locale, "participation.standing.LAPSED.why"));
            case OFF_LIST -> details.add(say(locale, "participation.answer.takenOff"));
            case FREE -> {
                if (answer.status() != ParticipationStatus.ACCEPTED && !verdict.fits()) {
                    details.add(why + " " + say(locale, "participation.standing.FREE.line"));
                }
            }
        }
        if (party.seats() > 1) {
            details.add(say(locale, "participation.standing.together", seats.party(party, locale)));
        }
        return details;
    }

    /** Until when a seat is held, in words; empty when none is. */
    public String until(ParticipationDetails participation, Locale locale) {
        var until = participation.offerExpiresAt();
        return until == null ? "" : say(locale, "participation.standing.until", time.moment(until, locale));
    }

    private String say(Locale locale, String key, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
