package nl.leertafel.participation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies what one person has to do with one session. */
@Embeddable
public record ParticipationId(UUID participationId) implements Serializable {

    static ParticipationId next() {
        return new ParticipationId(TimeOrdered.uuid());
    }
}
