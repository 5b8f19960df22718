package nl.leertafel.assignment;

import java.time.Instant;
import java.time.LocalDateTime;

/**
 * A later date to hand in for one group, as that group and its lecturer see it.
 *
 * @param until local time in the zone of the assignment
 */
public record ExtensionDetails(
        StudentGroupId group, String groupName, LocalDateTime until, Instant untilInstant, String reason) {}
