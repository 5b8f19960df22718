package nl.leertafel.session;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies one session. */
@Embeddable
public record SessionId(UUID sessionId) implements Serializable {

    static SessionId next() {
        return new SessionId(TimeOrdered.uuid());
    }
}
