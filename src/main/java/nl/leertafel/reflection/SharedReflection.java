package nl.leertafel.reflection;

import java.time.Instant;
import nl.leertafel.files.FileId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * A reflection as somebody else reads it.
 *
 * @param writer by name
 * @param picture a photo or drawing that goes with it
 */
public record SharedReflection(
        ReflectionId id,
        SessionId session,
        PersonId writerId,
        String writer,
        Instant writtenAt,
        ReflectionVisibility visibility,
        ReflectionSource source,
        ReflectionText text,
        @Nullable FileId picture) {}
