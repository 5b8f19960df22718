package nl.leertafel.kernel;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies one learning network everywhere. */
@Embeddable
public record NetworkId(UUID networkId) implements Serializable {

    public static NetworkId next() {
        return new NetworkId(TimeOrdered.uuid());
    }
}
