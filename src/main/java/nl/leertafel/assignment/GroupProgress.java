package nl.leertafel.assignment;

import java.time.Instant;
import java.util.List;
import nl.leertafel.session.SessionSummary;
import org.jspecify.annotations.Nullable;

/**
 * How far one group of a lecturer is.
 *
 * @param group its own name, or that of the only student
 * @param milestones how many there are
 * @param reached how many it reached
 * @param missed how many have passed that it did not reach
 * @param extendedUntil a later date that it got
 * @param next the first session to come that its assignment is linked to, if any
 * @param withoutConsent how many conversations were held that may be used for nothing
 */
public record GroupProgress(
        StudentGroupId id,
        AssignmentHeading assignment,
        String group,
        List<String> students,
        int milestones,
        int reached,
        int missed,
        @Nullable Instant handedInAt,
        @Nullable Instant extendedUntil,
        @Nullable SessionSummary next,
        int withoutConsent) {

    /** Whether something of it should have been there by now. */
    public boolean isLate(Instant now) {
        var moment = handedInAt == null ? now : handedInAt;
        return missed > 0 || (extendedUntil == null ? assignment.isLate(moment) : moment.isAfter(extendedUntil));
    }
}
