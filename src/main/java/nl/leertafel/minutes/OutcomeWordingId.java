package nl.leertafel.minutes;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies another text for one line. */
@Embeddable
public record OutcomeWordingId(UUID outcomeWordingId) implements Serializable {

    static OutcomeWordingId next() {
        return new OutcomeWordingId(TimeOrdered.uuid());
    }
}
