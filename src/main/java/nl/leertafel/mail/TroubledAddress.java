package nl.leertafel.mail;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.mail.Delivery.FailureReason;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** An address that gets no mail any more, or from which mail often comes back, and what we know of it. */
@Entity
class TroubledAddress {

    @Id
    private String address;

    @Embedded
    private @Nullable PersonId person;

    private boolean suppressed;

    @Enumerated(EnumType.STRING)
    private FailureReason reason;

    private String detail;
    private Instant since;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected TroubledAddress() {} // for JPA

    TroubledAddress(String address, @Nullable PersonId person, FailureReason reason, String detail, Instant since) {
        this.address = address;
        this.person = person;
        this.reason = reason;
        this.detail = detail;
        this.since = since;
    }

    /** From here on it gets no mail. */
    TroubledAddress suppress(FailureReason because, String words, Instant now) {
        suppressed = true;
        reason = because;
        detail = words;
        since = now;
        return this;
    }

    Map<String, Object> exported() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("address", address);
        fields.put("suppressed", suppressed);
        fields.put("reason", reason);
        fields.put("since", since);
        return fields;
    }
}
