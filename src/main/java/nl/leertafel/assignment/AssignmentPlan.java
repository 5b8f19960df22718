package nl.leertafel.assignment;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * What a lecturer fills in to make an assignment. What cannot be right is refused with a {@link Refusal} at its field.
 *
 * @param task CommonMark
 * @param deadline local time in the zone
 */
public record AssignmentPlan(
        String title,
        String course,
        String task,
        @Nullable QuestionId question,
        LocalDateTime deadline,
        ZoneId zone,
        Set<PersonId> students,
        Set<SessionId> sessions) {

    public static final int MOST_STUDENTS = 200;

    public AssignmentPlan {
        title = PlainText.line("title", title, 160);
        course = PlainText.line("course", course, 160);
        task = PlainText.lines("task", task, 8000);
        if (task.isEmpty()) {
            throw Refusal.at("task", "kernel.text.empty");
        }
        students = Set.copyOf(students);
        sessions = Set.copyOf(sessions);
        if (students.isEmpty()) {
            throw Refusal.at("students", "assignment.plan.noStudents");
        }
        if (students.size() > MOST_STUDENTS) {
            throw Refusal.at("students", "assignment.plan.manyStudents", MOST_STUDENTS);
        }
    }
}
