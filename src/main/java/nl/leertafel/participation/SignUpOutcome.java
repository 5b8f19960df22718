package nl.leertafel.participation;

import java.time.LocalDate;
import java.util.OptionalInt;
import nl.leertafel.participation.seating.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a stranger gets who signs up now: a seat, or a place in line. Someone who was in already is shown the same, so
 * that the page tells no one who comes; only the mail says so.
 *
 * @param verdict why there is no seat, if there is none
 * @param keptUntil the last day on which seats are kept for who misses; null means until it starts
 */
public record SignUpOutcome(
        OptionalInt placeInLine, Verdict verdict, @Nullable LocalDate keptUntil) {

    public boolean isAccepted() {
        return placeInLine.isEmpty();
    }
}
