package nl.leertafel.insight;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.time.Instant;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Other words for an insight than those that stand there.
 *
 * @param person who wrote them; null when nobody knows any more
 * @param beside whether they were written at the same moment as others, and somebody still has to choose; else they stood
 *     there before
 */
@Embeddable
public record InsightWording(
        @Embedded InsightText text, @Embedded @Nullable PersonId person, Instant writtenAt, boolean beside)
        implements Serializable {

    InsightWording withoutPerson() {
        return new InsightWording(text, null, writtenAt, beside);
    }

    InsightWording laidAside() {
        return new InsightWording(text, person, writtenAt, false);
    }
}
