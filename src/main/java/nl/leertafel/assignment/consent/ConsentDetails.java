package nl.leertafel.assignment.consent;

import java.time.Instant;
import nl.leertafel.files.FileDetails;
import org.jspecify.annotations.Nullable;

/**
 * What somebody allowed, and how we know.
 *
 * @param edition of what was agreed, as they read it
 * @param paper what they signed
 * @param notedBy who wrote it down for them, by name
 */
public record ConsentDetails(
        ConsentUse use,
        Evidence evidence,
        int edition,
        @Nullable FileDetails paper,
        @Nullable String notedBy,
        Instant givenAt) {}
