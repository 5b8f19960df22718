package nl.leertafel.mail.inbox;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leertafel.kernel.PersonId;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One mail as it came in, from the moment it is there until long after it was handled. */
@Entity
@DynamicUpdate // the mail itself is large and never changes: do not write it again with every attempt
class InboundMail {

    private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5));
    private static final int MOST_FAILURE = 200;

    @EmbeddedId
    private InboundMailId id;

    private long arrival;
    private String messageId;
    private String sha256;
    private byte @Nullable [] raw;
    private long sizeBytes;
    private Instant receivedAt;
    private @Nullable String deliveredTo;
    private @Nullable String sender;
    private String subject;

    @Enumerated(EnumType.STRING)
    private @Nullable InboundKind kind;

    @Enumerated(EnumType.STRING)
    private InboundStatus status;

    private int attempts;
    private Instant nextAttemptAt;
    private @Nullable String failure;

    @Embedded
    private @Nullable PersonId person;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected InboundMail() {} // for JPA

    InboundMail(long arrival, Envelope envelope, byte @Nullable [] raw, long size, Instant now) {
        this.id = InboundMailId.next();
        this.arrival = arrival;
        this.messageId = envelope.messageId();
        this.sha256 = envelope.sha256();
        this.raw = raw;
        this.sizeBytes = size;
        this.receivedAt = now;
        this.deliveredTo = envelope.deliveredTo();
        this.sender = envelope.sender();
        this.subject = envelope.subject();
        this.status = raw == null ? InboundStatus.TOO_LARGE : InboundStatus.WAITING;
        this.nextAttemptAt = now;
    }

    /** What was asked of it was done, or there was nothing to do. */
    void handled(InboundKind what, @Nullable PersonId whose) {
        kind = what;
        person = whose;
        status = InboundStatus.HANDLED;
        failure = null;
        attempts++;
    }

    /** Something went wrong; it is tried again later, and kept for people to see when that does not help. */
    void failed(String why, Instant now) {
        attempts++;
        failure = why.length() > MOST_FAILURE ? why.substring(0, MOST_FAILURE) : why;
        if (attempts > PAUSES.size()) {
            status = InboundStatus.FAILED;
        } else {
            nextAttemptAt = now.plus(PAUSES.get(attempts - 1));
        }
    }

    /** Starts all over. */
    void tryAgain(Instant now) {
        status = InboundStatus.WAITING;
        attempts = 0;
        nextAttemptAt = now;
    }

    void putAway() {
        status = InboundStatus.PUT_AWAY;
    }

    Map<String, Object> exported() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("receivedAt", receivedAt);
        fields.put("subject", subject);
        if (sender != null) {
            fields.put("sender", sender);
        }
        return fields;
    }

    InboundMailId id() {
        return id;
    }

    byte @Nullable [] raw() {
        return raw;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    InboundStatus status() {
        return status;
    }

    @Nullable
    String deliveredTo() {
        return deliveredTo;
    }
}
