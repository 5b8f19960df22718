package nl.leertafel.session.programme;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies one part of a programme. */
@Embeddable
public record ProgrammeItemId(UUID programmeItemId) implements Serializable {

    static ProgrammeItemId next() {
        return new ProgrammeItemId(TimeOrdered.uuid());
    }
}
