package nl.leertafel.assignment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.leertafel.files.FileStore;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is kept of someone as a student, as a lecturer and as a supervisor. The work of who worked alone goes, with its
 * files and feedback; that of a group stays with the others. What a lecturer asked and answered stays with the students,
 * under a name that is gone.
 */
@Service
@Transactional
class AssignmentPersonalData implements PersonalData {

    private final Assignments assignments;
    private final StudentGroups groups;
    private final Students students;
    private final HandIns handIns;
    private final Extensions extensions;
    private final FileStore files;

    AssignmentPersonalData(
            Assignments assignments,
            StudentGroups groups,
            Students students,
            HandIns handIns,
            Extensions extensions,
            FileStore files) {
        this.assignments = assignments;
        this.groups = groups;
        this.students = students;
        this.handIns = handIns;
        this.extensions = extensions;
        this.files = files;
    }

    @Override
    public List<String> tables() {
        return List.of("assignment", "assignment_student", "hand_in", "hand_in_version");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return Map.of(
                "assignment",
                Stream.concat(
                                assignments.madeBy(person).stream().map(it -> fields(it, "lecturer")),
                                assignments.guidedBy(person.personId()).stream().map(it -> fields(it, "supervisor")))
                        .toList(),
                "assignment_student",
                assignments.madeFor(person.personId()).stream()
                        .map(it -> Map.<String, Object>of("assignment", it.title(), "deadline", it.deadlineInstant()))
                        .toList(),
                "extension",
                students.everywhere(person.personId()).stream()
                        .flatMap(it -> extensions.findById(it.group()).stream())
                        .map(it -> Map.<String, Object>of("until", it.untilInstant(), "reason", it.reason()))
                        .toList(),
                "hand_in",
                handIns.ofStudent(person.personId()).stream().map(this::fields).toList(),
                "hand_in_version",
                handIns.ofStudent(person.personId()).stream()
                        .flatMap(it -> it.earlier().stream())
                        .map(it -> Map.<String, Object>of(
                                "text", Objects.requireNonNullElse(it.summary(), ""),
                                "link", Objects.requireNonNullElse(it.link(), ""),
                                "handedInAt", it.handedInAt(),
                                "feedback", Objects.requireNonNullElse(it.feedback(), "")))
                        .toList());
    }

    @Override
    public void erase(PersonId person) {
        students.everywhere(person.personId()).forEach(this::leave);
        assignments.guidedBy(person.personId()).forEach(it -> assignments.saveAndFlush(it.withoutSupervisor()));
    }

    private void leave(Student student) {
        students.delete(student);
        students.flush();
        if (students.of(student.group()).isEmpty()) {
            handIns.of(student.group()).ifPresent(this::remove);
            extensions.findById(student.group()).ifPresent(extensions::delete);
            groups.findById(student.group()).ifPresent(this::removeOrForget);
        }
    }

    private void removeOrForget(StudentGroup group) {
        if (groups.hasConversations(group.id())) {
            groups.save(group.rename(""));
        } else {
            groups.delete(group);
        }
    }

    private void remove(HandIn handIn) {
        var gone = handIn.letGoOfFiles();
        handIns.delete(handIn);
        handIns.flush();
        gone.forEach(files::release);
    }

    private static Map<String, Object> fields(Assignment assignment, String as) {
        return Map.of(
                "as", as,
                "title", assignment.title(),
                "course", assignment.course(),
                "task", assignment.task(),
                "deadline", assignment.deadlineInstant(),
                "changedAt", assignment.changedAt());
    }

    private Map<String, Object> fields(HandIn handIn) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put(
                "assignment",
                assignments
                        .heading(handIn.assignment())
                        .map(AssignmentHeading::title)
                        .orElse(""));
        fields.put("text", Objects.requireNonNullElse(handIn.summary(), ""));
        fields.put("link", Objects.requireNonNullElse(handIn.link(), ""));
        fields.put("handedInAt", handIn.handedInAt());
        fields.put("feedback", Objects.requireNonNullElse(handIn.feedback(), ""));
        return fields;
    }
}
