package nl.leertafel.assignment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;

/** What a lecturer asks, and the groups it begins with; others may join later. */
public record NewAssignment(AssignmentPlan plan, List<GroupForm> groups) {

    public static final int MOST_STUDENTS = 200;

    public NewAssignment {
        groups = List.copyOf(groups);
        var seen = new HashSet<PersonId>();
        groups.forEach(group -> group.students().forEach(student -> {
            if (!seen.add(student)) {
                throw Refusal.at("students", "assignment.group.twice");
            }
        }));
        if (seen.size() > MOST_STUDENTS) {
            throw Refusal.at("students", "assignment.plan.manyStudents", MOST_STUDENTS);
        }
    }

    Set<PersonId> students() {
        return groups.stream().flatMap(it -> it.students().stream()).collect(Collectors.toSet());
    }
}
