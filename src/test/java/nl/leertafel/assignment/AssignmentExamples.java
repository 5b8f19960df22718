package nl.leertafel.assignment;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.files.Upload;
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
    public static NewAssignment letters(PersonId... students) {
        return plan(null, FRIDAY, Set.of(students), Set.of());
    }

    /** Everyone works alone. */
    public static NewAssignment plan(
            @Nullable QuestionId question, LocalDateTime deadline, Set<PersonId> students, Set<SessionId> sessions) {
        return new NewAssignment(
                new AssignmentPlan(
                        "De brief die niemand opent",
                        "Sociaal werk, jaar 2",
                        null,
                        "Praat met **drie** mensen over hun post.",
                        question,
                        new Schedule(deadline, TimeSlot.AMSTERDAM, List.of()),
                        null,
                        sessions.stream()
                                .map(it -> new SessionLink(it, Set.of(SessionReason.PREPARE)))
                                .collect(Collectors.toSet())),
                students.stream().map(AssignmentExamples::alone).toList());
    }

    public static GroupForm alone(PersonId student) {
        return new GroupForm("", Set.of(student));
    }

    public static GroupForm group(String name, PersonId... students) {
        return new GroupForm(name, Set.of(students));
    }

    /** As {@link #letters}, guided by somebody from practice. */
    public static NewAssignment guided(PersonId supervisor, PersonId... students) {
        var letters = letters(students);
        var plan = letters.plan();
        return new NewAssignment(
                new AssignmentPlan(
                        plan.title(),
                        plan.course(),
                        plan.period(),
                        plan.task(),
                        plan.question(),
                        plan.schedule(),
                        supervisor,
                        plan.sessions()),
                letters.groups());
    }

    /** With something to do on the way. */
    public static AssignmentPlan withMilestones(AssignmentPlan plan, MilestonePlan... milestones) {
        var schedule = plan.schedule();
        return new AssignmentPlan(
                plan.title(),
                plan.course(),
                plan.period(),
                plan.task(),
                plan.question(),
                new Schedule(schedule.deadline(), schedule.zone(), List.of(milestones)),
                plan.supervisor(),
                plan.sessions());
    }

    public static Work text(String text) {
        return work(text, null);
    }

    public static Work work(String summary, @Nullable String link, Upload... files) {
        return new Work(summary, link, List.of(files), Set.of(), null);
    }

    public static Work late(String summary, String reason) {
        return new Work(summary, null, List.of(), Set.of(), reason);
    }
}
