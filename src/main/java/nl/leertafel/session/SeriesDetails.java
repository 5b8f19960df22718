package nl.leertafel.session;

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

    public boolean isSignedUpForWhole() {
        return signUp == SeriesSignUp.WHOLE;
    }
}
