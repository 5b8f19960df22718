package nl.leertafel.invitation.inbound;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies one proposal of another time. */
@Embeddable
public record TimeProposalId(UUID timeProposalId) implements Serializable {

    static TimeProposalId next() {
        return new TimeProposalId(TimeOrdered.uuid());
    }
}
