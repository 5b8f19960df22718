package nl.leertafel.participation;

import java.util.OptionalInt;
import nl.leertafel.participation.seating.Verdict;

/**
 * What a stranger gets who signs up now: a seat, or a place in line. Someone who was in already is shown the same, so
 * that the page tells no one who comes; only the mail says so.
 *
 * @param verdict why there is no seat, if there is none
 */
public record SignUpOutcome(OptionalInt placeInLine, Verdict verdict) {

    public boolean isAccepted() {
        return placeInLine.isEmpty();
    }
}
