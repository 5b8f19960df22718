package nl.leertafel.assignment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One group of an assignment in a list: who is in it, how far it is, whether it handed in and has feedback.
 *
 * @param name the group's own, or that of the only student
 * @param reached how many milestones
 * @param extendedUntil a later date that this group got
 */
public record GroupLine(
        StudentGroupId id,
        String name,
        List<String> students,
        int reached,
        @Nullable HandInId handIn,
        @Nullable Instant handedInAt,
        @Nullable Instant feedbackAt,
        @Nullable Standing standing,
        @Nullable Instant extendedUntil) {

    /** Whether it handed in late, by the date that counts for this group. */
    public boolean isLate(AssignmentHeading assignment) {
        return handedInAt != null
                && (extendedUntil == null ? assignment.isLate(handedInAt) : handedInAt.isAfter(extendedUntil));
    }
}
