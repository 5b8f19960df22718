package nl.leertafel.insight.echo;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies one question to one person. */
@Embeddable
public record EchoId(UUID echoId) implements Serializable {

    static EchoId next() {
        return new EchoId(TimeOrdered.uuid());
    }
}
