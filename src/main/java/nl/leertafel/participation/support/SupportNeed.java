package nl.leertafel.participation.support;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.leertafel.participation.ParticipationId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What one person needs at one session, sealed, and the permission it is kept by. */
@Entity
class SupportNeed {

    @EmbeddedId
    private ParticipationId id;

    private String sealed;
    private String consentVersion;
    private Instant consentAt;
    private Instant changedAt;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected SupportNeed() {} // for JPA

    SupportNeed(ParticipationId id, String sealed, Consent consent, Instant now) {
        this.id = id;
        this.sealed = sealed;
        this.consentVersion = consent.version();
        this.consentAt = now;
        this.changedAt = now;
    }

    /** Says something else, by the permission that was given. */
    SupportNeed change(String nowSealed, Instant now) {
        sealed = nowSealed;
        changedAt = now;
        return this;
    }

    ParticipationId id() {
        return id;
    }

    String sealed() {
        return sealed;
    }

    String consentVersion() {
        return consentVersion;
    }

    Instant consentAt() {
        return consentAt;
    }
}
