package nl.leertafel.minutes;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies one line of what came out of a session. */
@Embeddable
public record OutcomeId(UUID outcomeId) implements Serializable {

    static OutcomeId next() {
        return new OutcomeId(TimeOrdered.uuid());
    }
}
