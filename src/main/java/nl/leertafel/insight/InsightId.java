package nl.leertafel.insight;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies an insight. */
@Embeddable
public record InsightId(UUID insightId) implements Serializable {

    static InsightId next() {
        return new InsightId(TimeOrdered.uuid());
    }
}
