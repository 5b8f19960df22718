package nl.leertafel.assignment;

import java.util.Set;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as one reads it.
 *
 * @param task CommonMark
 * @param sessions whoever may see them
 */
public record AssignmentDetails(
        AssignmentHeading heading, String task, @Nullable QuestionId question, Set<SessionId> sessions, Part part) {

    /** What the one who reads has to do with it. */
    public enum Part {
        LECTURER,
        STUDENT,
        COORDINATOR
    }
}
