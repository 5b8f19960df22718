package nl.leertafel.assignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Keeps every student of an assignment in exactly one group; whoever asks has checked who asks and locked the assignment. */
@Component
class GroupKeeping {

    private final StudentGroups groups;
    private final Students students;
    private final HandIns handIns;
    private final StudentChoice choice;
    private final GroupReading reading;

    GroupKeeping(StudentGroups groups, Students students, HandIns handIns, StudentChoice choice, GroupReading reading) {
        this.groups = groups;
        this.students = students;
        this.handIns = handIns;
        this.choice = choice;
        this.reading = reading;
    }

    StudentGroup add(Assignment assignment, GroupForm form) {
        return add(assignment, List.of(form)).getFirst();
    }

    /** Who was in another group of the assignment moves. */
    List<StudentGroup> add(Assignment assignment, List<GroupForm> forms) {
        var number = groups.highestNumber(assignment.id());
        var added = new ArrayList<StudentGroup>();
        for (var form : forms) {
            var group = groups.save(new StudentGroup(assignment.id(), ++number, form.name()));
            form.students().forEach(student -> place(assignment, student, group));
            added.add(group);
        }
        return added;
    }

    /**
     * Gives a group this name and these students.
     *
     * @return who was in it and is off the assignment now
     */
    Set<PersonId> change(Assignment assignment, StudentGroup group, GroupForm form) {
        var leaving = new HashSet<>(reading.persons(group.id()));
        leaving.removeAll(form.students());
        requireNothingHandedIn(group, leaving);
        groups.save(group.rename(form.name()));
        leaving.forEach(student ->
                students.findById(new StudentId(assignment.id(), student)).ifPresent(students::delete));
        form.students().forEach(student -> place(assignment, student, group));
        return leaving;
    }

    /** Puts someone in a group: of another one of this assignment, or new to it. */
    void place(Assignment assignment, PersonId person, StudentGroup group) {
        var known = students.findById(new StudentId(assignment.id(), person)).orElse(null);
        if (known == null) {
            students.save(new Student(group, person));
            return;
        }
        var before = known.group();
        if (before.equals(group.id())) {
            return;
        }
        var left = groups.findById(before).orElseThrow();
        requireNothingHandedIn(left, List.of(person));
        if (students.of(before).size() == 1) {
            requireNothingTold(left);
        }
        students.save(known.moveTo(group));
        students.flush();
        if (students.of(before).isEmpty()) {
            remove(left);
        }
    }

    /** @return who was in it and is off the assignment now */
    List<PersonId> removeWithStudents(StudentGroup group) {
        var gone = reading.persons(group.id());
        requireNothingHandedIn(group, gone);
        requireNothingTold(group);
        students.of(group.id()).forEach(students::delete);
        remove(group);
        return gone;
    }

    private void remove(StudentGroup group) {
        students.flush();
        groups.delete(group);
        groups.flush();
    }

    void requireMembers(Assignment assignment, Collection<PersonId> wanted) {
        choice.requireMembers(assignment.network(), assignment.lecturer(), newTo(assignment.id(), wanted));
    }

    Set<PersonId> newTo(AssignmentId assignment, Collection<PersonId> wanted) {
        var rest = new HashSet<>(wanted);
        students.ofAssignment(assignment.assignmentId()).forEach(it -> rest.remove(new PersonId(it)));
        return rest;
    }

    private void requireNothingTold(StudentGroup group) {
        if (groups.hasConversations(group.id())) {
            throw Refusal.at("students", "assignment.group.inUse", reading.label(group));
        }
    }

    private void requireNothingHandedIn(StudentGroup group, Collection<PersonId> leaving) {
        if (!leaving.isEmpty() && handIns.of(group.id()).isPresent()) {
            throw Refusal.at("students", "assignment.group.handedInAlready", reading.label(group));
        }
    }
}
