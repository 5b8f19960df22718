package nl.leertafel.session.series;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies one series. */
@Embeddable
public record SeriesId(UUID seriesId) implements Serializable {

    public static SeriesId next() {
        return new SeriesId(TimeOrdered.uuid());
    }
}
