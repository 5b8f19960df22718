package nl.leertafel.participation;

import nl.leertafel.session.SessionSummary;

/** A session that is still to come for the one who looks, and what they answered. */
public record MySession(SessionSummary session, ParticipationStatus status) {}
