package nl.leertafel.reflection;

import java.time.Instant;

/**
 * Somebody read what was not shared with them.
 *
 * @param by their name; empty when they are forgotten
 */
public record GlassBroken(String by, String reason, Instant openedAt) {}
