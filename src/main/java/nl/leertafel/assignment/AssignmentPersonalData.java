package nl.leertafel.assignment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leertafel.files.FileStore;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is kept of someone as a student and as a lecturer. A student's work goes, with its files and feedback; what a
 * lecturer asked and answered stays with the students, under a name that is gone.
 */
@Service
@Transactional
class AssignmentPersonalData implements PersonalData {

    private final Assignments assignments;
    private final HandIns handIns;
    private final FileStore files;

    AssignmentPersonalData(Assignments assignments, HandIns handIns, FileStore files) {
        this.assignments = assignments;
        this.handIns = handIns;
        this.files = files;
    }

    @Override
    public List<String> tables() {
        return List.of("assignment", "assignment_student", "hand_in");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return Map.of(
                "assignment",
                assignments.madeBy(person).stream()
                        .map(it -> Map.<String, Object>of(
                                "title", it.title(),
                                "course", it.plan().course(),
                                "task", it.plan().task(),
                                "deadline", it.deadlineInstant(),
                                "changedAt", it.changedAt()))
                        .toList(),
                "assignment_student",
                assignments.madeFor(person.personId()).stream()
                        .map(it -> Map.<String, Object>of("assignment", it.title(), "deadline", it.deadlineInstant()))
                        .toList(),
                "hand_in",
                handIns.ofStudent(person).stream().map(this::fields).toList());
    }

    @Override
    public void erase(PersonId person) {
        handIns.ofStudent(person).forEach(this::remove);
        assignments.madeFor(person.personId()).forEach(it -> assignments.saveAndFlush(it.withoutStudent(person)));
    }

    private void remove(HandIn handIn) {
        handIns.delete(handIn);
        handIns.flush();
        var file = handIn.file();
        if (file != null) {
            files.release(file);
        }
    }

    private Map<String, Object> fields(HandIn handIn) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put(
                "assignment",
                assignments
                        .heading(handIn.assignment())
                        .map(AssignmentHeading::title)
                        .orElse(""));
        fields.put("text", Objects.requireNonNullElse(handIn.body(), ""));
        fields.put("link", Objects.requireNonNullElse(handIn.link(), ""));
        fields.put("handedInAt", handIn.handedInAt());
        fields.put("feedback", Objects.requireNonNullElse(handIn.feedback(), ""));
        return fields;
    }
}
