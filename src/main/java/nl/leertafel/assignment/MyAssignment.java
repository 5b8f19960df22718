package nl.leertafel.assignment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An assignment as the student it is for sees it in a list. */
public record MyAssignment(
        AssignmentHeading heading,
        @Nullable Instant handedInAt,
        @Nullable Instant feedbackAt) {

    public boolean isHandedIn() {
        return handedInAt != null;
    }

    public boolean hasFeedback() {
        return feedbackAt != null;
    }
}
