package nl.leertafel.mail;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A message as it was rendered, beside its row: that is written with every claim, and this is large. */
@Entity
class OutboxBody {

    @EmbeddedId
    private OutboxMessageId id;

    private byte[] mime;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected OutboxBody() {} // for JPA

    OutboxBody(OutboxMessageId id, byte[] mime) {
        this.id = id;
        this.mime = mime;
    }

    OutboxBody replace(byte[] other) {
        mime = other;
        return this;
    }

    /** Spring Data asks it at each save whether this is new, and without this finds the field by way of an exception. */
    public @Nullable Integer getVersion() {
        return version;
    }

    byte[] mime() {
        return mime;
    }
}
