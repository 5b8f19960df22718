package nl.leertafel.assignment;

import java.util.Set;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Students who work together, or one who works alone.
 *
 * @param name may be empty for one who works alone: then the group goes by the student's name
 */
public record GroupForm(String name, Set<PersonId> students) {

    public static final int NAME_LENGTH = 80;
    public static final int MOST_STUDENTS = 40;

    public GroupForm {
        name = name(name);
        students = Set.copyOf(students);
        if (students.isEmpty()) {
            throw Refusal.at("students", "assignment.plan.noStudents");
        }
        if (students.size() > MOST_STUDENTS) {
            throw Refusal.at("students", "assignment.plan.manyStudents", MOST_STUDENTS);
        }
        if (name.isEmpty() && students.size() > 1) {
            throw Refusal.at("name", "assignment.group.nameless");
        }
    }

    private static String name(@Nullable String typed) {
        var line = PlainText.optionalLine("name", typed, NAME_LENGTH);
        return line == null ? "" : line;
    }
}
