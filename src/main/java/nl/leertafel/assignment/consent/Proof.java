package nl.leertafel.assignment.consent;

import java.time.Instant;
import nl.leertafel.files.FileId;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How we know what somebody allowed, and what they had read.
 *
 * @param file what was signed on paper
 * @param notedBy who wrote it down for them
 */
record Proof(
        ChecklistId checklist,
        Evidence evidence,
        @Nullable FileId file,
        @Nullable PersonId notedBy,
        Instant at) {}
