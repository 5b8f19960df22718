package nl.leertafel.insight;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A step an insight took.
 *
 * @param person who says so; null when nobody knows any more
 * @param evidence where one can see that
 * @param expected of a result: what people thought would happen
 * @param done of a result: what they did
 * @param happened of a result: what came of it
 * @param learned of a result: what they know now
 */
@Embeddable
public record InsightStep(
        @Enumerated(EnumType.STRING) InsightState state,
        @Embedded @Nullable PersonId person,
        Instant takenAt,
        String evidence,
        @Nullable String expected,
        @Nullable String done,
        @Nullable String happened,
        @Nullable String learned)
        implements Serializable {

    InsightStep(StepForm form, PersonId person, Instant now) {
        this(form.to(), person, now, form.evidence(), form.expected(), form.done(), form.happened(), form.learned());
    }

    InsightStep withoutPerson() {
        return new InsightStep(state, null, takenAt, evidence, expected, done, happened, learned);
    }
}
