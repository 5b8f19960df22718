package nl.leertafel.assignment;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A later date to hand in for one group, and why it got that. */
@Entity
class Extension {

    @EmbeddedId
    private StudentGroupId id;

    private LocalDateTime until;
    private Instant untilInstant;
    private String reason;
    private Instant givenAt;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected Extension() {} // for JPA

    Extension(StudentGroupId group, LocalDateTime until, Instant untilInstant, String reason, Instant now) {
        this.id = group;
        this.until = until;
        this.untilInstant = untilInstant;
        this.reason = reason;
        this.givenAt = now;
    }

    Extension change(LocalDateTime later, Instant laterInstant, String because, Instant now) {
        until = later;
        untilInstant = laterInstant;
        reason = because;
        givenAt = now;
        return this;
    }

    StudentGroupId group() {
        return id;
    }

    Instant untilInstant() {
        return untilInstant;
    }

    String reason() {
        return reason;
    }

    ExtensionDetails details(String groupName) {
        return new ExtensionDetails(id, groupName, until, untilInstant, reason);
    }
}
