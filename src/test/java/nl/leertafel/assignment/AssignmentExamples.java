package nl.leertafel.assignment;

import java.time.LocalDateTime;
import java.util.Set;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.TimeSlot;
import org.jspecify.annotations.Nullable;

/** Assignments as lecturers give them. */
public final class AssignmentExamples {

    /** Eight days after the clock of the tests begins. */
    public static final LocalDateTime FRIDAY = LocalDateTime.of(2026, 12, 11, 17, 0);

    private AssignmentExamples() {}

    /** Three talks about the letter that comes before an eviction. */
    public static AssignmentPlan letters(PersonId... students) {
        return plan(null, FRIDAY, Set.of(students), Set.of());
    }

    public static AssignmentPlan plan(
            @Nullable QuestionId question, LocalDateTime deadline, Set<PersonId> students, Set<SessionId> sessions) {
        return new AssignmentPlan(
                "De brief die niemand opent",
                "Sociaal werk, jaar 2",
                "Praat met **drie** mensen over hun post.",
                question,
                deadline,
                TimeSlot.AMSTERDAM,
                students,
                sessions);
    }

    public static Work text(String text) {
        return new Work(text, null, null, true);
    }
}
