package nl.leertafel.assignment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as one reads it.
 *
 * @param institution where it is taught, by name
 * @param supervisor who guides the students from practice, by name
 * @param task CommonMark
 * @param milestones soonest first
 * @param links sessions, whoever may see them, and why it is linked to them
 */
public record AssignmentDetails(
        AssignmentHeading heading,
        @Nullable String institution,
        @Nullable StudyPeriod period,
        @Nullable String supervisor,
        String task,
        @Nullable QuestionId question,
        List<MilestonePlan> milestones,
        Set<SessionLink> links,
        Part part) {

    public Set<SessionId> sessions() {
        return links.stream().map(SessionLink::session).collect(Collectors.toSet());
    }

    /** What the one who reads has to do with it. */
    public enum Part {
        LECTURER,
        STUDENT,
        SUPERVISOR,
        COORDINATOR
    }
}
