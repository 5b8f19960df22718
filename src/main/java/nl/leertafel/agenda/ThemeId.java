package nl.leertafel.agenda;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies one theme of a knowledge agenda. */
@Embeddable
public record ThemeId(UUID themeId) implements Serializable {

    static ThemeId next() {
        return new ThemeId(TimeOrdered.uuid());
    }
}
