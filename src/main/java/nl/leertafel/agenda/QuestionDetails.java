package nl.leertafel.agenda;

import java.time.Instant;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A question as one reads it.
 *
 * @param explanation CommonMark
 * @param owner the member who keeps an eye on it; empty while nobody does
 */
public record QuestionDetails(
        QuestionId id,
        NetworkId network,
        ThemeId theme,
        String themeName,
        String wording,
        String explanation,
        QuestionStatus status,
        @Nullable PersonId owner,
        Instant changedAt,
        int version) {}
