package nl.leertafel.invitation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One address of a person's own agenda as they see it themselves; the address itself is not kept anywhere.
 *
 * @param lastUsedAt to the hour; null as long as no calendar came for it
 */
public record PersonFeedSummary(
        PersonFeedId id,
        String label,
        boolean withoutInvitations,
        Instant createdAt,
        @Nullable Instant lastUsedAt) {}
