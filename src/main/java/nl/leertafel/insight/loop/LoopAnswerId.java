package nl.leertafel.insight.loop;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies one answer to people who brought something in. */
@Embeddable
public record LoopAnswerId(UUID loopAnswerId) implements Serializable {

    static LoopAnswerId next() {
        return new LoopAnswerId(TimeOrdered.uuid());
    }
}
