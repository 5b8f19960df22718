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

    byte[] mime() {
        return mime;
    }
}
