package nl.leertafel.session;

import java.time.LocalDateTime;

/**
 * A session of a series, and when the rhythm of the series has it.
 *
 * @param planned whatever became of it since, by the clock on the wall
 */
public record Occurrence(SessionId session, LocalDateTime planned) {}
