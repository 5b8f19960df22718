package nl.leertafel.assignment.consent;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies one text of what is agreed before students talk with people. */
@Embeddable
record ChecklistId(UUID checklistId) implements Serializable {

    static ChecklistId next() {
        return new ChecklistId(TimeOrdered.uuid());
    }
}
