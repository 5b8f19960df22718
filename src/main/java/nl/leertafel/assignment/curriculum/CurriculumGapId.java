package nl.leertafel.assignment.curriculum;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies one thing that is not taught yet. */
@Embeddable
public record CurriculumGapId(UUID curriculumGapId) implements Serializable {

    static CurriculumGapId next() {
        return new CurriculumGapId(TimeOrdered.uuid());
    }
}
