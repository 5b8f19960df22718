package nl.leertafel.participation;

import java.util.OptionalInt;

/**
 * What a stranger gets who signs up now: a seat, or a place in line. Someone who was in already is shown the same, so
 * that the page tells no one who comes; only the mail says so.
 */
public record SignUpOutcome(OptionalInt placeInLine) {

    public boolean isAccepted() {
        return placeInLine.isEmpty();
    }
}
