package nl.leertafel.assignment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.PersonId;

/** Identifies one person as student of one assignment: nobody is that twice. */
@Embeddable
record StudentId(UUID assignmentId, UUID personId) implements Serializable {

    StudentId(AssignmentId assignment, PersonId person) {
        this(assignment.assignmentId(), person.personId());
    }
}
