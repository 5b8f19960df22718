package nl.leertafel.mail.inbox;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies one mail that came in. */
@Embeddable
record InboundMailId(UUID inboundMailId) implements Serializable {

    static InboundMailId next() {
        return new InboundMailId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return inboundMailId.toString();
    }
}
