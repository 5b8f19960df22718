package nl.leertafel.assignment;

import java.util.List;
import java.util.Set;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.Memberships;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes someone a student of an assignment, and of its network; whoever asks has checked that they may. */
@Component
class Enrolment {

    private final Assignments assignments;
    private final GroupKeeping keeping;
    private final Memberships memberships;
    private final TableSeats seats;
    private final AssignmentPost post;

    Enrolment(
            Assignments assignments,
            GroupKeeping keeping,
            Memberships memberships,
            TableSeats seats,
            AssignmentPost post) {
        this.assignments = assignments;
        this.keeping = keeping;
        this.memberships = memberships;
        this.seats = seats;
        this.post = post;
    }

    /** In this group, or in a new one of this name, and tells them. */
    StudentGroup enrol(Assignment assignment, PersonId person, @Nullable StudentGroup group, String newGroup) {
        memberships.admitStudent(assignment.network(), person, assignment.institution());
        var theirs = group;
        if (theirs == null) {
            theirs = keeping.add(assignment, new GroupForm(newGroup, Set.of(person)));
        } else {
            keeping.place(assignment, person, theirs);
        }
        seats.join(assignment, List.of(person));
        post.made(assignments.heading(assignment.id()).orElseThrow(), List.of(person));
        return theirs;
    }
}
