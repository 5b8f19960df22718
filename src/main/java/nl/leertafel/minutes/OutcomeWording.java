package nl.leertafel.minutes;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Another text for one line: written at the same moment, or proposed by somebody who was there. */
@Entity
class OutcomeWording {

    @EmbeddedId
    private OutcomeWordingId id;

    @Embedded
    private OutcomeId outcome;

    private String text;
    private Instant writtenAt;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected OutcomeWording() {} // for JPA

    OutcomeWording(OutcomeId outcome, String text, Instant now) {
        this.id = OutcomeWordingId.next();
        this.outcome = outcome;
        this.text = text;
        this.writtenAt = now;
    }

    OutcomeId outcome() {
        return outcome;
    }

    String text() {
        return text;
    }
}
