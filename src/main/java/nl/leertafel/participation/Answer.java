package nl.leertafel.participation;

import nl.leertafel.session.SessionDetails;
import org.jspecify.annotations.Nullable;

/**
 * Someone's answer as the answer page shows it.
 *
 * @param placeInLine counted from 1; null when not waiting
 */
public record Answer(
        ParticipationDetails participation,
        SessionDetails session,
        @Nullable Integer placeInLine) {

    public ParticipationStatus status() {
        return participation.status();
    }
}
