package nl.leertafel.invitation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies one address of a person's own agenda; it opens nothing. */
@Embeddable
public record PersonFeedId(UUID personFeedId) implements Serializable {

    static PersonFeedId next() {
        return new PersonFeedId(TimeOrdered.uuid());
    }
}
