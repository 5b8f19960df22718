package nl.leertafel.assignment.consent;

import java.time.Instant;
import nl.leertafel.assignment.AssignmentHeading;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed before the students of an assignment talk with people, for the one who reads it.
 *
 * @param edition of the text; 0 when nothing was written yet
 * @param writerName null when nobody wrote anything, or nobody knows any more
 * @param approvedAt null as long as nobody may talk with people
 */
public record ChecklistDetails(
        AssignmentHeading assignment,
        ChecklistText text,
        int edition,
        @Nullable String writerName,
        @Nullable Instant writtenAt,
        @Nullable String approverName,
        @Nullable Instant approvedAt,
        boolean mayWrite,
        boolean mayApprove) {

    public boolean isApproved() {
        return approvedAt != null;
    }

    /** Whether something was written that its reader has yet to approve. */
    public boolean asksForApproval() {
        return mayApprove && !isApproved() && !text.isEmpty();
    }
}
