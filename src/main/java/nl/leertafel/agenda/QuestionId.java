package nl.leertafel.agenda;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies one question of a knowledge agenda. */
@Embeddable
public record QuestionId(UUID questionId) implements Serializable {

    static QuestionId next() {
        return new QuestionId(TimeOrdered.uuid());
    }
}
