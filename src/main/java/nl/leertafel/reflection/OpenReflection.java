package nl.leertafel.reflection;

import java.time.Instant;
import nl.leertafel.network.Perspective;
import org.jspecify.annotations.Nullable;

/**
 * A reflection as everyone reads it, without a name.
 *
 * @param perspective from which side it was written; null where so few sat there from that side that it would tell who
 */
public record OpenReflection(
        ReflectionId id, @Nullable Perspective perspective, Instant writtenAt, ReflectionText text) {}
