package nl.leertafel.minutes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the minutes of one session are, as one reads it.
 *
 * @param amendUntil until when those who were there can add to it
 * @param finalAt since when nothing changes any more
 */
public record MinutesStanding(
        MinutesStatus status,
        @Nullable Instant amendUntil,
        @Nullable Instant finalAt) {

    static final MinutesStanding DRAFT = new MinutesStanding(MinutesStatus.DRAFT, null, null);
}
