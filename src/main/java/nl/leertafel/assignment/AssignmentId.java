package nl.leertafel.assignment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies one assignment. */
@Embeddable
public record AssignmentId(UUID assignmentId) implements Serializable {

    static AssignmentId next() {
        return new AssignmentId(TimeOrdered.uuid());
    }
}
