package nl.leertafel.assignment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies what one student handed in for one assignment. */
@Embeddable
public record HandInId(UUID handInId) implements Serializable {

    static HandInId next() {
        return new HandInId(TimeOrdered.uuid());
    }
}
