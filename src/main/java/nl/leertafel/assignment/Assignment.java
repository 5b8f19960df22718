package nl.leertafel.assignment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.people.OrganisationId;
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

    /** Where it is taught: as a rule where the lecturer belonged when it was made. */
    @Embedded
    private @Nullable OrganisationId institution;

    private @Nullable LocalDate periodFrom;
    private @Nullable LocalDate periodUntil;

    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "supervisor_id"))
    private @Nullable PersonId supervisor;

    private LocalDateTime deadline;
    private ZoneId zoneId;
    private Instant deadlineInstant;
    private Instant changedAt;
    private @Nullable LocalDate joinUntil;

    @ElementCollection
    @CollectionTable(name = "assignment_session", joinColumns = @JoinColumn(name = "assignment_id"))
    private Set<SessionLink> sessions = new HashSet<>();

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected Assignment() {} // for JPA

    Assignment(
            NetworkId network,
            PersonId lecturer,
            @Nullable OrganisationId institution,
            AssignmentPlan plan,
            Instant now) {
        this.id = AssignmentId.next();
        this.network = network;
        this.lecturer = lecturer;
        this.institution = institution;
        this.course = plan.course();
        this.title = plan.title();
        this.task = plan.task();
        this.deadline = plan.schedule().deadline();
        this.zoneId = plan.schedule().zone();
        this.deadlineInstant = plan.schedule().instant(deadline);
        this.changedAt = now;
        edit(plan, now);
    }

    final Assignment edit(AssignmentPlan plan, Instant now) {
        course = plan.course();
        institution = plan.institution() == null ? institution : plan.institution();
        title = plan.title();
        task = plan.task();
        question = plan.question();
        periodFrom = plan.period() == null ? null : plan.period().from();
        periodUntil = plan.period() == null ? null : plan.period().until();
        supervisor = plan.supervisor();
        deadline = plan.schedule().deadline();
        zoneId = plan.schedule().zone();
        deadlineInstant = plan.schedule().instant(deadline);
        sessions.retainAll(plan.sessions());
        sessions.addAll(plan.sessions());
        changedAt = now;
        return this;
    }

    /** Links it to a session, or says anew why. */
    Assignment link(SessionLink link, Instant now) {
        sessions.removeIf(it -> it.session().equals(link.session()) && !it.equals(link));
        sessions.add(link);
        changedAt = now;
        return this;
    }

    Assignment unlink(SessionId session, Instant now) {
        sessions.removeIf(it -> it.session().equals(session));
        changedAt = now;
        return this;
    }

    /** Whoever has the link joins until this day, which counts. */
    Assignment openUntil(LocalDate lastDay) {
        joinUntil = lastDay;
        return this;
    }

    Assignment close() {
        joinUntil = null;
        return this;
    }

    @Nullable
    LocalDate joinUntil() {
        return joinUntil;
    }

    Assignment withoutSupervisor() {
        supervisor = null;
        return this;
    }

    boolean isOf(PersonId person) {
        return lecturer.equals(person);
    }

    boolean isGuidedBy(PersonId person) {
        return person.equals(supervisor);
    }

    boolean isStill(int versionSeen) {
        return version() == versionSeen;
    }

    AssignmentId id() {
        return id;
    }

    ZoneId zone() {
        return zoneId;
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

    @Nullable
    OrganisationId institution() {
        return institution;
    }

    boolean isLinked(SessionId session, SessionReason reason) {
        return sessions.stream()
                .anyMatch(it -> it.session().equals(session) && it.reasons().contains(reason));
    }

    Set<SessionLink> sessions() {
        return Set.copyOf(sessions);
    }

    @Nullable
    PersonId supervisor() {
        return supervisor;
    }

    String course() {
        return course;
    }

    String task() {
        return task;
    }

    AssignmentPlan plan(List<MilestonePlan> milestones) {
        return new AssignmentPlan(
                title,
                course,
                institution,
                StudyPeriod.optional(periodFrom, periodUntil),
                task,
                question,
                new Schedule(deadline, zoneId, milestones),
                supervisor,
                sessions);
    }
}
