package nl.leertafel.session;

import nl.leertafel.kernel.NetworkId;
import org.jspecify.annotations.Nullable;

/** A session as it stands in a list. */
public record SessionSummary(
        SessionId id,
        NetworkId network,
        String slug,
        SessionKind kind,
        String title,
        TimeSlot slot,
        @Nullable String placeName,
        int capacity,
        Visibility visibility,
        SessionStatus status) {}
