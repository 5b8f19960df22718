package nl.leertafel.reflection;

import java.time.Instant;

/** Somebody read a reflection, and when for the first time. */
public record ReadBy(String name, Instant readAt) {}
