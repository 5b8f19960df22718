package nl.leertafel.insight.confirmation;

import java.time.Instant;
import nl.leertafel.insight.InsightState;
import org.jspecify.annotations.Nullable;

/**
 * A question to somebody outside, and what they said.
 *
 * @param state in which the insight was when it was asked
 * @param name of who was asked, for the makers; null for others, and when nobody knows any more
 * @param answer null as long as there is none
 */
public record ConfirmationDetails(
        ConfirmationId id,
        InsightState state,
        @Nullable String name,
        Instant askedAt,
        @Nullable ConfirmationAnswer answer,
        @Nullable String sentence,
        @Nullable Instant answeredAt) {}
