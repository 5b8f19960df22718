package nl.leertafel.insight.source;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies one source of an insight. */
@Embeddable
public record SourceId(UUID insightSourceId) implements Serializable {

    static SourceId next() {
        return new SourceId(TimeOrdered.uuid());
    }
}
