package nl.leertafel.action;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies one agreed action. */
@Embeddable
public record ActionItemId(UUID actionItemId) implements Serializable {

    static ActionItemId next() {
        return new ActionItemId(TimeOrdered.uuid());
    }
}
