package nl.leertafel.agenda;

import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A question as it stands in a list.
 *
 * @param owner the member who keeps an eye on it; empty while nobody does
 */
public record QuestionSummary(
        QuestionId id,
        NetworkId network,
        ThemeId theme,
        String themeName,
        String wording,
        QuestionStatus status,
        @Nullable PersonId owner) {}
