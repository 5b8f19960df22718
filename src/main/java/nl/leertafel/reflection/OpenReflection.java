package nl.leertafel.reflection;

import java.time.Instant;
import nl.leertafel.network.Perspective;

/** A reflection as everyone reads it: from which side it was written, and no name. */
public record OpenReflection(ReflectionId id, Perspective perspective, Instant writtenAt, ReflectionText text) {}
