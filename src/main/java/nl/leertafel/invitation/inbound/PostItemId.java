package nl.leertafel.invitation.inbound;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies something that waits for a coordinator. */
@Embeddable
public record PostItemId(UUID postItemId) implements Serializable {

    static PostItemId next() {
        return new PostItemId(TimeOrdered.uuid());
    }
}
