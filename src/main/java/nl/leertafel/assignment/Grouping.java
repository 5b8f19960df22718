package nl.leertafel.assignment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leertafel.assignment.AssignmentDetails.Part;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works with whom on an assignment, and which milestones they reached. */
@Service
@Transactional
public class Grouping {

    private final AssignmentRights rights;
    private final GroupKeeping keeping;
    private final GroupReading reading;
    private final StudentGroups groups;
    private final Milestones milestones;
    private final Assignments assignments;
    private final TableSeats seats;
    private final AssignmentPost post;
    private final Clock clock;

    Grouping(
            AssignmentRights rights,
            GroupKeeping keeping,
            GroupReading reading,
            StudentGroups groups,
            Milestones milestones,
            Assignments assignments,
            TableSeats seats,
            AssignmentPost post,
            Clock clock) {
        this.rights = rights;
        this.keeping = keeping;
        this.reading = reading;
        this.groups = groups;
        this.milestones = milestones;
        this.assignments = assignments;
        this.seats = seats;
        this.post = post;
        this.clock = clock;
    }

    /** One page of the groups with who is in them; for the lecturer and the supervisor from practice. */
    @Transactional(readOnly = true)
    public List<GroupLine> groups(AssignmentId id, Pageable page) {
        var part = rights.part(rights.existing(id));
        if (part != Part.LECTURER && part != Part.SUPERVISOR) {
            throw AssignmentRights.unknown(id);
        }
        return reading.lines(id, page);
    }

    /** The group the signed-in person is in, if any. */
    @Transactional(readOnly = true)
    public Optional<GroupDetails> myGroup(AssignmentId id) {
        return rights.myGroup(id).map(rights::existing).map(reading::details);
    }

    /** One group; for those in it and the lecturer. */
    @Transactional(readOnly = true)
    public GroupDetails group(StudentGroupId id) {
        return reading.details(ownOrMine(id));
    }

    /** Makes another group; who is new to the assignment hears of it. */
    public StudentGroupId add(AssignmentId id, GroupForm form) {
        var assignment = rights.ownLocked(id);
        keeping.requireMembers(assignment, form.students());
        var added = keeping.newTo(id, form.students());
        var group = keeping.add(assignment, form);
        seats.join(assignment, added);
        post.made(assignments.heading(id).orElseThrow(), added);
        return group.id();
    }

    /**
     * Gives a group another name or other students: who is new to the assignment hears of it, who was in another group
     * moves, and who is in none any more is off the assignment.
     *
     * @param seen who was in it on the screen
     * @throws Refusal when someone would leave a group that handed in, or others are in it by now
     */
    public void change(StudentGroupId id, Set<PersonId> seen, GroupForm form) {
        var group = rights.ownLocked(id);
        if (!seen.equals(Set.copyOf(reading.persons(id)))) {
            throw Refusal.because("assignment.plan.changedMeanwhile");
        }
        var assignment = rights.own(group.assignment());
        keeping.requireMembers(assignment, form.students());
        var added = keeping.newTo(assignment.id(), form.students());
        var gone = keeping.change(assignment, group, form);
        seats.leave(assignment, gone);
        seats.join(assignment, added);
        post.made(assignments.heading(assignment.id()).orElseThrow(), added);
    }

    /**
     * Takes a group and its students off the assignment.
     *
     * @throws Refusal when it handed in
     */
    public void remove(StudentGroupId id) {
        var group = rights.ownLocked(id);
        var gone = keeping.removeWithStudents(group);
        seats.leave(rights.own(group.assignment()), gone);
    }

    /** Says that a group did what a milestone asks, or that it did not yet; for those in it and the lecturer. */
    public void reach(StudentGroupId id, MilestoneId milestone, boolean reached) {
        groups.lock(id);
        var group = ownOrMine(id);
        var asked = milestones
                .findById(milestone)
                .filter(it -> it.assignment().equals(group.assignment()))
                .orElseThrow(() -> AssignmentRights.unknown(group.assignment()))
                .id();
        groups.save(reached ? group.reach(asked, clock.instant()) : group.notYet(asked));
    }

    private StudentGroup ownOrMine(StudentGroupId id) {
        var group = rights.existing(id);
        if (!rights.isIn(group)) {
            rights.own(group.assignment());
        }
        return group;
    }
}
