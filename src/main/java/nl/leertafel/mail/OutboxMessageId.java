package nl.leertafel.mail;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies one message in the outbox; its Message-ID is made of it. */
@Embeddable
record OutboxMessageId(UUID outboxMessageId) implements Serializable {

    static OutboxMessageId next() {
        return new OutboxMessageId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return outboxMessageId.toString();
    }
}
