package nl.leertafel.assignment;

import java.time.Instant;
import nl.leertafel.files.FileDetails;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in and the feedback on it, as the group and the lecturer read it.
 *
 * @param groupName the group's own, or that of the only student
 * @param handedInBy who of the group did so, by name
 */
public record HandInDetails(
        HandInId id,
        AssignmentHeading assignment,
        StudentGroupId group,
        String groupName,
        String handedInBy,
        @Nullable String text,
        @Nullable String link,
        @Nullable FileDetails file,
        Instant handedInAt,
        @Nullable String feedback,
        @Nullable Instant feedbackAt,
        int version) {

    /** After the deadline, as it is set now. */
    public boolean isLate() {
        return assignment.isLate(handedInAt);
    }

    public boolean isAnswered() {
        return feedbackAt != null;
    }
}
