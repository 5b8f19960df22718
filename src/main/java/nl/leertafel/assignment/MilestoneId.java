package nl.leertafel.assignment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies one milestone of an assignment. */
@Embeddable
public record MilestoneId(UUID milestoneId) implements Serializable {

    static MilestoneId next() {
        return new MilestoneId(TimeOrdered.uuid());
    }
}
