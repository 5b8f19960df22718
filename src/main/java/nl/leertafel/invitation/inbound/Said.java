package nl.leertafel.invitation.inbound;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar says about one event, or about one date of a series.
 *
 * @param uid of the invitation it speaks of, as it stands there
 * @param recurrence the date of a series it is about; null for the whole of it
 * @param sequence of the request it answers; zero when it does not say
 * @param dtstamp when it was said; null when it does not say
 * @param start when it shows the event, or proposes it; null when it does not say
 * @param comment their words, cleaned; empty when there are none
 */
record Said(
        String uid,
        @Nullable Instant recurrence,
        int sequence,
        @Nullable Instant dtstamp,
        List<Guest> guests,
        @Nullable Instant start,
        @Nullable Instant end,
        String comment) {}
