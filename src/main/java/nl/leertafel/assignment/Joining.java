package nl.leertafel.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.access.LinkPurpose;
import nl.leertafel.access.LinkTokens;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.people.PersonRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Students join an assignment by a link that its lecturer gives them. Who joins is told by mail, at the address that was
 * typed, and comes in by that mail: the link itself shows nobody anything of the work.
 */
@Service
@Transactional
public class Joining {

    private static final int LONGEST_DAYS = 366;

    private final AssignmentRights rights;
    private final AssignmentDirectory directory;
    private final Assignments assignments;
    private final StudentGroups groups;
    private final Students students;
    private final Enrolment enrolment;
    private final PersonRegister people;
    private final LinkTokens tokens;
    private final BaseUrl baseUrl;
    private final Clock clock;

    Joining(
            AssignmentRights rights,
            AssignmentDirectory directory,
            Assignments assignments,
            StudentGroups groups,
            Students students,
            Enrolment enrolment,
            PersonRegister people,
            LinkTokens tokens,
            BaseUrl baseUrl,
            Clock clock) {
        this.rights = rights;
        this.directory = directory;
        this.assignments = assignments;
        this.groups = groups;
        this.students = students;
        this.enrolment = enrolment;
        this.people = people;
        this.tokens = tokens;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    /** Until when one joins by the link there is now, if there is one; for the lecturer. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> openUntil(AssignmentId id) {
        return Optional.ofNullable(rights.own(id).joinUntil()).filter(it -> !it.isBefore(LocalDate.now(clock)));
    }

    /**
     * A fresh link that works until the end of this day; one of before works no more. It is shown now and kept nowhere.
     */
    public String open(AssignmentId id, LocalDate lastDay) {
        var assignment = rights.ownLocked(id);
        var today = LocalDate.now(clock);
        if (lastDay.isBefore(today) || lastDay.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw Refusal.at("joinUntil", "assignment.join.until.wrong");
        }
        tokens.revoke(LinkPurpose.JOIN, id.assignmentId());
        assignments.saveAndFlush(assignment.openUntil(lastDay));
        var end = lastDay.plusDays(1).atStartOfDay(assignment.zone()).toInstant();
        return baseUrl.of("/meedoen/" + tokens.issue(LinkPurpose.JOIN, id.assignmentId(), end));
    }

    /** Nobody joins by the link any more. */
    public void close(AssignmentId id) {
        var assignment = rights.ownLocked(id);
        tokens.revoke(LinkPurpose.JOIN, id.assignmentId());
        assignments.saveAndFlush(assignment.close());
    }

    /**
     * What one can join by this link. No permission: the link is it.
     *
     * @throws NotFound when the link opens nothing, or no more
     */
    @Transactional(readOnly = true)
    public JoinOffer offer(String token) {
        var id = byToken(token);
        var assignment = taught(rights.existing(id));
        return new JoinOffer(
                assignments.heading(id).orElseThrow(() -> AssignmentRights.unknown(id)),
                Optional.ofNullable(assignment.joinUntil()).orElseThrow(() -> AssignmentRights.unknown(id)),
                groups.named(id));
    }

    /**
     * Joins. A known address keeps its name; who is a student of this assignment already, or teaches it, changes nothing
     * and gets the same answer.
     *
     * @throws Refusal when the group is full
     */
    public void join(String token, JoinForm form) {
        var id = byToken(token);
        var assignment = taught(assignments.lock(id).orElseThrow(() -> AssignmentRights.unknown(id)));
        var person = people.knownOrNew(form.name(), form.email(), form.language());
        if (assignment.isOf(person)
                || students.findById(new StudentId(id, person)).isPresent()) {
            return;
        }
        enrolment.enrol(assignment, person, group(assignment, form), form.newGroup());
    }

    private @Nullable StudentGroup group(Assignment assignment, JoinForm form) {
        var group = form.group() == null ? named(assignment, form.newGroup()) : chosen(assignment, form.group());
        if (group != null && students.of(group.id()).size() >= GroupForm.MOST_STUDENTS) {
            throw Refusal.at("group", "assignment.join.full", group.name());
        }
        return group;
    }

    private StudentGroup chosen(Assignment assignment, StudentGroupId id) {
        return groups.findById(id)
                .filter(it ->
                        it.assignment().equals(assignment.id()) && !it.name().isEmpty())
                .orElseThrow(() -> new NotFound("student group"));
    }

    /** Two who make a group of the same name mean the same group. */
    private @Nullable StudentGroup named(Assignment assignment, String name) {
        return groups.withNames(assignment.id()).stream()
                .filter(it -> it.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElse(null);
    }

    /** Nobody joins what its lecturer may not teach any more. */
    private Assignment taught(Assignment assignment) {
        if (!directory.teaches(assignment.lecturer(), assignment.id())) {
            throw AssignmentRights.unknown(assignment.id());
        }
        return assignment;
    }

    private AssignmentId byToken(String token) {
        return tokens.find(LinkPurpose.JOIN, token)
                .map(AssignmentId::new)
                .orElseThrow(() -> new NotFound("link of an assignment"));
    }
}
