package nl.leertafel.assignment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies one group of students of an assignment. */
@Embeddable
public record StudentGroupId(UUID studentGroupId) implements Serializable {

    static StudentGroupId next() {
        return new StudentGroupId(TimeOrdered.uuid());
    }
}
