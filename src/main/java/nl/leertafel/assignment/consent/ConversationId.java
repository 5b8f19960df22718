package nl.leertafel.assignment.consent;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies one conversation of students with somebody. */
@Embeddable
public record ConversationId(UUID conversationId) implements Serializable {

    static ConversationId next() {
        return new ConversationId(TimeOrdered.uuid());
    }
}
