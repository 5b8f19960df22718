package nl.leertafel.message;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies one message. */
@Embeddable
public record MessageId(UUID messageId) implements Serializable {

    static MessageId next() {
        return new MessageId(TimeOrdered.uuid());
    }
}
