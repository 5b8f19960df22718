package nl.leertafel.insight.loop;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody brought in, as they see it themselves.
 *
 * @param title of the session they wrote about, the claim of the insight, or what they said
 * @param answerBy when they hear of it at the latest
 * @param became null while they did not hear; so are the words
 */
public record OwnContribution(
        ContributionKind kind,
        String title,
        Instant contributedAt,
        LocalDate answerBy,
        @Nullable Became became,
        @Nullable String words) {}
