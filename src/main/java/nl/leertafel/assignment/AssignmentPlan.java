package nl.leertafel.assignment;

import java.util.Set;
import java.util.stream.Collectors;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.people.OrganisationId;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * What a lecturer fills in to make an assignment. What cannot be right is refused with a {@link Refusal} at its field.
 *
 * @param institution where it is taught; null for where its lecturer belongs
 * @param period in which it is done at the institution, if that was said
 * @param task CommonMark
 * @param supervisor who guides the students from practice, if anybody
 */
public record AssignmentPlan(
        String title,
        String course,
        @Nullable OrganisationId institution,
        @Nullable StudyPeriod period,
        String task,
        @Nullable QuestionId question,
        Schedule schedule,
        @Nullable PersonId supervisor,
        Set<SessionLink> sessions) {

    public AssignmentPlan {
        title = PlainText.line("title", title, 160);
        course = PlainText.line("course", course, 160);
        task = PlainText.lines("task", task, 8000);
        if (task.isEmpty()) {
            throw Refusal.at("task", "kernel.text.empty");
        }
        sessions = Set.copyOf(sessions);
    }

    /** Taught where its lecturer belongs. */
    public AssignmentPlan(
            String title,
            String course,
            @Nullable StudyPeriod period,
            String task,
            @Nullable QuestionId question,
            Schedule schedule,
            @Nullable PersonId supervisor,
            Set<SessionLink> sessions) {
        this(title, course, null, period, task, question, schedule, supervisor, sessions);
    }

    Set<SessionId> sessionIds() {
        return sessions.stream().map(SessionLink::session).collect(Collectors.toSet());
    }

    AssignmentPlan linkedTo(Set<SessionLink> others) {
        return new AssignmentPlan(title, course, institution, period, task, question, schedule, supervisor, others);
    }
}
