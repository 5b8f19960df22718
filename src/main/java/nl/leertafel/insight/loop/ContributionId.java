package nl.leertafel.insight.loop;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies one thing that somebody brought in. */
@Embeddable
public record ContributionId(UUID contributionId) implements Serializable {

    static ContributionId next() {
        return new ContributionId(TimeOrdered.uuid());
    }
}
