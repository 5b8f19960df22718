package nl.leertafel.assignment.practice;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies one question to somebody from practice what they think of work. */
@Embeddable
public record PracticeFeedbackId(UUID practiceFeedbackId) implements Serializable {

    static PracticeFeedbackId next() {
        return new PracticeFeedbackId(TimeOrdered.uuid());
    }
}
