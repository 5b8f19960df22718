package nl.leertafel.assignment;

import java.time.Instant;
import nl.leertafel.files.FileDetails;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What was handed in and the feedback on it, as the student and the lecturer read it. */
public record HandInDetails(
        HandInId id,
        AssignmentHeading assignment,
        PersonId student,
        String studentName,
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
