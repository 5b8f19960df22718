package nl.leertafel.reflection;

import nl.leertafel.session.SessionSummary;

/**
 * A session one was at and may still want to write about.
 *
 * @param drafted whether one began
 */
public record UnwrittenReflection(SessionSummary session, boolean drafted) {}
