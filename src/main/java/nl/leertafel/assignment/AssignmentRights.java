package nl.leertafel.assignment;

import java.util.Optional;
import nl.leertafel.access.Permissions;
import nl.leertafel.assignment.AssignmentDetails.Part;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import org.springframework.stereotype.Component;

/** What the signed-in person has to do with an assignment; who has nothing to do with it learns not even that it is there. */
@Component
class AssignmentRights {

    private final Assignments assignments;
    private final Students students;
    private final StudentGroups groups;
    private final Permissions permissions;

    AssignmentRights(Assignments assignments, Students students, StudentGroups groups, Permissions permissions) {
        this.assignments = assignments;
        this.students = students;
        this.groups = groups;
        this.permissions = permissions;
    }

    Part part(Assignment assignment) {
        return partOrNone(assignment).orElseThrow(() -> unknown(assignment.id()));
    }

    /** As the lecturer whose assignment it is. */
    Assignment own(AssignmentId id) {
        return owned(existing(id));
    }

    /** As the lecturer whose assignment it is, and nobody changes it meanwhile. */
    Assignment ownLocked(AssignmentId id) {
        return owned(assignments.lock(id).orElseThrow(() -> unknown(id)));
    }

    /** A group of an own assignment, which nobody changes meanwhile. */
    StudentGroup ownLocked(StudentGroupId id) {
        var group = groups.findById(id).orElseThrow(() -> unknown(id));
        ownLocked(group.assignment());
        return group;
    }

    Assignment existing(AssignmentId id) {
        return assignments.findById(id).orElseThrow(() -> unknown(id));
    }

    StudentGroup existing(StudentGroupId id) {
        return groups.findById(id).orElseThrow(() -> unknown(id));
    }

    /** The group the signed-in person is in. */
    Optional<StudentGroupId> myGroup(AssignmentId id) {
        return students.findById(new StudentId(id, me())).map(Student::group);
    }

    StudentGroupId requireMyGroup(AssignmentId id) {
        return myGroup(id).orElseThrow(() -> unknown(id));
    }

    boolean isIn(StudentGroup group) {
        return myGroup(group.assignment()).filter(group.id()::equals).isPresent();
    }

    PersonId me() {
        return permissions.requireSignedIn();
    }

    private Optional<Part> partOrNone(Assignment assignment) {
        var me = me();
        if (assignment.isOf(me) && permissions.isLecturer(assignment.network())) {
            return Optional.of(Part.LECTURER);
        }
        if (students.findById(new StudentId(assignment.id(), me)).isPresent()) {
            return Optional.of(Part.STUDENT);
        }
        if (assignment.isGuidedBy(me) && permissions.isMember(assignment.network())) {
            return Optional.of(Part.SUPERVISOR);
        }
        return permissions.isCoordinator(assignment.network()) ? Optional.of(Part.COORDINATOR) : Optional.empty();
    }

    private Assignment owned(Assignment assignment) {
        if (!assignment.isOf(permissions.requireLecturer(assignment.network()))) {
            throw unknown(assignment.id());
        }
        return assignment;
    }

    static NotFound unknown(AssignmentId id) {
        return new NotFound("assignment " + id.assignmentId());
    }

    private static NotFound unknown(StudentGroupId id) {
        return new NotFound("student group " + id.studentGroupId());
    }
}
