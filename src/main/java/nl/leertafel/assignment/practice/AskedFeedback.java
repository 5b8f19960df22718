package nl.leertafel.assignment.practice;

import nl.leertafel.assignment.AssignmentHeading;
import nl.leertafel.assignment.VersionDetails;
import org.jspecify.annotations.Nullable;

/**
 * The work that somebody from practice is asked about, as they see it behind the link in their mail.
 *
 * @param feedback what they said; null as long as they did not
 */
public record AskedFeedback(
        AssignmentHeading assignment,
        String groupName,
        VersionDetails work,
        @Nullable String feedback) {}
