package nl.leertafel.minutes;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** How far the minutes of one session are. */
@Entity
class Minutes {

    @EmbeddedId
    private SessionId session;

    @Embedded
    private NetworkId network;

    @Enumerated(EnumType.STRING)
    private MinutesStatus status = MinutesStatus.DRAFT;

    private @Nullable Instant amendUntil;
    private @Nullable Instant finalAt;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected Minutes() {} // for JPA

    Minutes(SessionDetails session) {
        this.session = session.id();
        this.network = session.network();
    }

    /** Those who were there can add to it until that moment. */
    Minutes present(Instant until) {
        if (status != MinutesStatus.DRAFT) {
            throw Refusal.because("minutes.present.notDraft");
        }
        status = MinutesStatus.AMENDING;
        amendUntil = until;
        return this;
    }

    Minutes finish(Instant now) {
        if (status == MinutesStatus.FINAL) {
            throw Refusal.because("minutes.finish.already");
        }
        status = MinutesStatus.FINAL;
        finalAt = now;
        return this;
    }

    /** It is a draft again. */
    Minutes takeBack() {
        status = MinutesStatus.DRAFT;
        amendUntil = null;
        finalAt = null;
        return this;
    }

    boolean isDue(Instant now) {
        return status == MinutesStatus.AMENDING && amendUntil != null && !now.isBefore(amendUntil);
    }

    MinutesStanding standing() {
        return new MinutesStanding(status, amendUntil, finalAt);
    }
}
