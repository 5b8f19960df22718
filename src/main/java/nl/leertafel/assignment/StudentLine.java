package nl.leertafel.assignment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One student of an assignment as its lecturer sees them: whether they handed in, and whether there is feedback. */
public record StudentLine(
        UUID student,
        String name,
        @Nullable HandInId handIn,
        @Nullable Instant handedInAt,
        @Nullable Instant feedbackAt) {}
