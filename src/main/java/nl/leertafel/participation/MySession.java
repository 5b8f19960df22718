package nl.leertafel.participation;

import nl.leertafel.session.SessionSummary;

/** A session that is still to come for the one who looks, and how things are between them and it. */
public record MySession(SessionSummary session, ParticipationDetails participation) {

    public ParticipationStatus status() {
        return participation.status();
    }

    /** Whether a seat is held until one answers. */
    public boolean isOffered() {
        return participation.isOffered();
    }
}
