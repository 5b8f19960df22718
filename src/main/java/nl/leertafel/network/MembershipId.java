package nl.leertafel.network;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies one membership: a person in a network, for a period, with one role and perspective. */
@Embeddable
public record MembershipId(UUID membershipId) implements Serializable {

    static MembershipId next() {
        return new MembershipId(TimeOrdered.uuid());
    }
}
