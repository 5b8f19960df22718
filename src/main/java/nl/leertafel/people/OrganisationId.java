package nl.leertafel.people;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies one organisation everywhere. */
@Embeddable
public record OrganisationId(UUID organisationId) implements Serializable {

    static OrganisationId next() {
        return new OrganisationId(TimeOrdered.uuid());
    }
}
