package nl.leertafel.assignment;

import java.time.Instant;
import java.util.List;
import nl.leertafel.files.FileDetails;
import org.jspecify.annotations.Nullable;

/**
 * One time that a group handed in, and the feedback on that.
 *
 * @param handedInBy who of the group did so, by name
 * @param summary in plain language; null for what was handed in before that was asked
 * @param lateReason why it came late, as the students say it
 */
public record VersionDetails(
        int number,
        String handedInBy,
        Instant handedInAt,
        boolean isLate,
        @Nullable String lateReason,
        @Nullable String summary,
        @Nullable String link,
        List<FileDetails> files,
        @Nullable String feedback,
        @Nullable Instant feedbackAt,
        @Nullable Standing standing) {

    public boolean isAnswered() {
        return feedbackAt != null;
    }
}
