package nl.leertafel.kernel;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies one person everywhere. */
@Embeddable
public record PersonId(UUID personId) implements Serializable {

    public static PersonId next() {
        return new PersonId(TimeOrdered.uuid());
    }
}
