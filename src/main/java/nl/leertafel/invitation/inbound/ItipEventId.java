package nl.leertafel.invitation.inbound;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies one thing that a calendar said. */
@Embeddable
record ItipEventId(UUID itipEventId) implements Serializable {

    static ItipEventId next() {
        return new ItipEventId(TimeOrdered.uuid());
    }
}
