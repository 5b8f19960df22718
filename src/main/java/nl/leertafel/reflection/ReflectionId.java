package nl.leertafel.reflection;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies what one person wrote about one session. */
@Embeddable
public record ReflectionId(UUID reflectionId) implements Serializable {

    static ReflectionId next() {
        return new ReflectionId(TimeOrdered.uuid());
    }
}
