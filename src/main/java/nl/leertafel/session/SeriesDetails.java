package nl.leertafel.session;

import java.util.Objects;
import nl.leertafel.session.series.SeriesId;
import nl.leertafel.session.series.SeriesSignUp;
import org.jspecify.annotations.Nullable;

/**
 * A series as one reads it.
 *
 * @param weeks every so many weeks; null when its days were picked by hand
 * @param follows the series it was before its rhythm changed; null when it never did
 */
public record SeriesDetails(
        SeriesId id,
        @Nullable Integer weeks,
        SeriesSignUp signUp,
        @Nullable SeriesId follows) {

    /** Of a series with a rhythm. */
    public int weeksBetween() {
        return Objects.requireNonNull(weeks);
    }

    /** Whether a calendar gets it as one entry: who comes, comes to all of it, and it has a rhythm a calendar can keep. */
    public boolean isOneInvitation() {
        return weeks != null && isSignedUpForWhole();
    }

    public boolean isSignedUpForWhole() {
        return signUp == SeriesSignUp.WHOLE;
    }
}
