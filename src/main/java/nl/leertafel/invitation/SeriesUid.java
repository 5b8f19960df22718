package nl.leertafel.invitation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * The UID under which a calendar knows a whole series. Random, as that of any invitation: every client echoes it, so who
 * knows it was invited.
 */
@Embeddable
record SeriesUid(UUID seriesUid) implements Serializable {

    static SeriesUid next() {
        return new SeriesUid(UUID.randomUUID());
    }

    /** Messages of one topic go out in order. */
    String topic() {
        return "series:" + seriesUid;
    }
}
