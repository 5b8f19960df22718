package nl.leertafel.reflection;

import java.time.Instant;

/** A reflection as someone who sat at the same table reads it. */
public record SharedReflection(ReflectionId id, String writer, Instant writtenAt, ReflectionText text) {}
