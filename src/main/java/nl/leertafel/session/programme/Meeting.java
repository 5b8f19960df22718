package nl.leertafel.session.programme;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** That people sit at the table of a session, and at which part of its programme they are. */
@Entity
class Meeting {

    @EmbeddedId
    private SessionId session;

    private Instant begunAt;

    @Embedded
    private @Nullable ProgrammeItemId current;

    private @Nullable Instant currentSince;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected Meeting() {} // for JPA

    Meeting(SessionId session, Instant now) {
        this.session = session;
        this.begunAt = now;
    }

    /** Is at nothing any more. */
    Meeting leave() {
        current = null;
        currentSince = null;
        return this;
    }

    /** Is at this part from now on; at none when there is none. */
    Meeting turnTo(@Nullable ProgrammeItemId item, Instant now) {
        current = item;
        currentSince = item == null ? null : now;
        return this;
    }

    boolean isAt(ProgrammeItemId item) {
        return item.equals(current);
    }

    @Nullable
    ProgrammeItemId current() {
        return current;
    }

    @Nullable
    Instant currentSince() {
        return currentSince;
    }
}
