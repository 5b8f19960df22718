package nl.leertafel.files;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies one file that is kept. */
@Embeddable
public record FileId(UUID fileId) implements Serializable {

    static FileId next() {
        return new FileId(TimeOrdered.uuid());
    }
}
