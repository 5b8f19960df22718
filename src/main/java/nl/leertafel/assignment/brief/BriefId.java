package nl.leertafel.assignment.brief;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies one question from practice. */
@Embeddable
public record BriefId(UUID briefId) implements Serializable {

    static BriefId next() {
        return new BriefId(TimeOrdered.uuid());
    }
}
