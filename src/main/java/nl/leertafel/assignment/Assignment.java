package nl.leertafel.assignment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What a lecturer asks of students. */
@Entity
class Assignment {

    @EmbeddedId
    private AssignmentId id;

    @Embedded
    private NetworkId network;

    @Embedded
    private PersonId lecturer;

    @Embedded
    private @Nullable QuestionId question;

    private String course;
    private String title;
    private String task;
    private LocalDateTime deadline;
    private ZoneId zoneId;
    private Instant deadlineInstant;
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "assignment_student", joinColumns = @JoinColumn(name = "assignment_id"))
    private Set<PersonId> students = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "assignment_session", joinColumns = @JoinColumn(name = "assignment_id"))
    private Set<SessionId> sessions = new HashSet<>();

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected Assignment() {} // for JPA

    Assignment(NetworkId network, PersonId lecturer, AssignmentPlan plan, Instant now) {
        this.id = AssignmentId.next();
        this.network = network;
        this.lecturer = lecturer;
        this.course = plan.course();
        this.title = plan.title();
        this.task = plan.task();
        this.deadline = plan.deadline();
        this.zoneId = plan.zone();
        this.deadlineInstant = deadline.atZone(zoneId).toInstant();
        this.changedAt = now;
        edit(plan, now);
    }

    final Assignment edit(AssignmentPlan plan, Instant now) {
        course = plan.course();
        title = plan.title();
        task = plan.task();
        question = plan.question();
        deadline = plan.deadline();
        zoneId = plan.zone();
        deadlineInstant = deadline.atZone(zoneId).toInstant();
        students.retainAll(plan.students());
        students.addAll(plan.students());
        sessions.retainAll(plan.sessions());
        sessions.addAll(plan.sessions());
        changedAt = now;
        return this;
    }

    Assignment link(SessionId session, Instant now) {
        sessions.add(session);
        changedAt = now;
        return this;
    }

    Assignment unlink(SessionId session, Instant now) {
        sessions.remove(session);
        changedAt = now;
        return this;
    }

    Assignment withoutStudent(PersonId student) {
        students.remove(student);
        return this;
    }

    boolean isOf(PersonId person) {
        return lecturer.equals(person);
    }

    boolean isFor(PersonId person) {
        return students.contains(person);
    }

    boolean isStill(int versionSeen) {
        return version() == versionSeen;
    }

    AssignmentId id() {
        return id;
    }

    NetworkId network() {
        return network;
    }

    PersonId lecturer() {
        return lecturer;
    }

    String title() {
        return title;
    }

    Instant deadlineInstant() {
        return deadlineInstant;
    }

    Instant changedAt() {
        return changedAt;
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }

    AssignmentPlan plan() {
        return new AssignmentPlan(title, course, task, question, deadline, zoneId, students, sessions);
    }
}
