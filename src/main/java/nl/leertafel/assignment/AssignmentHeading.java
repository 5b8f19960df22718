package nl.leertafel.assignment;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;

/**
 * What an assignment is called, by whom and until when.
 *
 * @param deadline local time in the zone
 */
public record AssignmentHeading(
        AssignmentId id,
        NetworkId network,
        String title,
        String course,
        LocalDateTime deadline,
        ZoneId zone,
        Instant deadlineInstant,
        PersonId lecturer,
        String lecturerName) {

    /** For who has until this moment. */
    AssignmentHeading until(Instant own) {
        return new AssignmentHeading(
                id, network, title, course, LocalDateTime.ofInstant(own, zone), zone, own, lecturer, lecturerName);
    }

    /** Whether something handed in at this moment comes late. */
    public boolean isLate(Instant moment) {
        return moment.isAfter(deadlineInstant);
    }
}
