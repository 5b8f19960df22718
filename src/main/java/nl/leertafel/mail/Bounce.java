package nl.leertafel.mail;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.data.domain.Persistable;

/** A report of a mail server about a message it had taken: written once, never changed. */
@Entity
class Bounce implements Persistable<BounceId> {

    static final int DETAIL = 500;

    @EmbeddedId
    private BounceId id;

    @Embedded
    private OutboxMessageId message;

    @Enumerated(EnumType.STRING)
    private BounceKind kind;

    private String detail;
    private Instant reportedAt;

    @NullUnmarked
    protected Bounce() {} // for JPA

    Bounce(OutboxMessageId message, BounceKind kind, String detail, Instant now) {
        this.id = BounceId.next();
        this.message = message;
        this.kind = kind;
        this.detail = detail;
        this.reportedAt = now;
    }

    @Override
    public BounceId getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true; // saved only when it is made
    }
}
