package nl.leertafel.assignment;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as the student it is for sees it in a list.
 *
 * @param extendedUntil a later date that their group got
 */
public record MyAssignment(
        AssignmentHeading heading,
        @Nullable Instant handedInAt,
        @Nullable Instant feedbackAt,
        @Nullable Instant extendedUntil) {

    /** Whether something handed in at this moment comes late, also for who got a later date. */
    public boolean isLate(Instant moment) {
        return extendedUntil == null ? heading.isLate(moment) : moment.isAfter(extendedUntil);
    }

    public boolean isHandedIn() {
        return handedInAt != null;
    }

    public boolean hasFeedback() {
        return feedbackAt != null;
    }

    /** Until when this student has, by the clock of the assignment. */
    LocalDateTime until() {
        return extendedUntil == null ? heading.deadline() : LocalDateTime.ofInstant(extendedUntil, heading.zone());
    }
}
