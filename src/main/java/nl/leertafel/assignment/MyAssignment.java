package nl.leertafel.assignment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as the student it is for sees it in a list.
 *
 * @param heading until when stands in it as it counts for this student
 * @param extendedUntil a later date that their group got
 */
public record MyAssignment(
        AssignmentHeading heading,
        @Nullable Instant handedInAt,
        @Nullable Instant feedbackAt,
        @Nullable Instant extendedUntil) {

    public MyAssignment {
        heading = extendedUntil == null ? heading : heading.until(extendedUntil);
    }

    /** Whether something handed in at this moment comes late. */
    public boolean isLate(Instant moment) {
        return heading.isLate(moment);
    }

    public boolean isHandedIn() {
        return handedInAt != null;
    }

    public boolean hasFeedback() {
        return feedbackAt != null;
    }
}
