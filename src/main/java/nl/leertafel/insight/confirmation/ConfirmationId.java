package nl.leertafel.insight.confirmation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies one question to one person whether an insight is so. */
@Embeddable
public record ConfirmationId(UUID insightConfirmationId) implements Serializable {

    static ConfirmationId next() {
        return new ConfirmationId(TimeOrdered.uuid());
    }
}
