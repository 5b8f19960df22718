package nl.leertafel.assignment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Reads groups with the names of who is in them; whoever asks has checked who reads. */
@Component
class GroupReading {

    private final StudentGroups groups;
    private final Students students;
    private final Milestones milestones;
    private final Assignments assignments;
    private final StudentChoice choice;

    GroupReading(
            StudentGroups groups,
            Students students,
            Milestones milestones,
            Assignments assignments,
            StudentChoice choice) {
        this.groups = groups;
        this.students = students;
        this.milestones = milestones;
        this.assignments = assignments;
        this.choice = choice;
    }

    List<GroupLine> lines(AssignmentId assignment, Pageable page) {
        var rows = groups.rows(assignment, page);
        var names = names(rows.stream().map(StudentGroups.Row::id).toList());
        return rows.stream()
                .map(it -> {
                    var inIt = names.getOrDefault(it.id(), List.of());
                    return new GroupLine(
                            it.id(),
                            label(it.name(), inIt),
                            inIt,
                            it.reached(),
                            it.handIn(),
                            it.handedInAt(),
                            it.feedbackAt(),
                            it.standing(),
                            it.extendedUntil());
                })
                .toList();
    }

    GroupDetails details(StudentGroup group) {
        var network = assignments
                .findById(group.assignment())
                .orElseThrow(() -> new NotFound("assignment"))
                .network();
        var inIt = students.named(List.of(group.id())).stream()
                .map(Students.Named::person)
                .toList();
        var reached = new HashSet<MilestoneId>();
        milestones.of(group.assignment()).stream()
                .map(Milestone::id)
                .filter(group::hasReached)
                .forEach(reached::add);
        return new GroupDetails(
                group.id(), group.assignment(), label(group), group.name(), choice.candidates(network, inIt), reached);
    }

    /** The group's own name, or that of the only student. */
    String label(StudentGroup group) {
        return label(group.name(), names(List.of(group.id())).getOrDefault(group.id(), List.of()));
    }

    private Map<StudentGroupId, List<String>> names(List<StudentGroupId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : students.named(ids).stream()
                        .collect(groupingBy(Students.Named::group, mapping(Students.Named::name, toList())));
    }

    static String label(String name, List<String> students) {
        return name.isEmpty() ? String.join(", ", students) : name;
    }

    /** Those of a group. */
    List<PersonId> persons(StudentGroupId group) {
        return students.of(group).stream().map(Student::person).toList();
    }
}
