package nl.leertafel.mail;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies one report about one message. */
@Embeddable
record BounceId(UUID bounceId) implements Serializable {

    static BounceId next() {
        return new BounceId(TimeOrdered.uuid());
    }
}
