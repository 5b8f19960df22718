package nl.leertafel.invitation.inbound;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One thing that a calendar said, and what became of it; written once and never changed. */
@Entity
@Immutable
class ItipEvent implements Persistable<ItipEventId> {

    @EmbeddedId
    private ItipEventId id;

    private @Nullable UUID inboundMailId;
    private Instant happenedAt;
    private String uid;

    @Embedded
    private @Nullable SessionId session;

    @Embedded
    private @Nullable PersonId person;

    @Enumerated(EnumType.STRING)
    private Method method;

    private @Nullable String attendee;
    private @Nullable String sentBy;
    private @Nullable Instant recurrenceAt;

    @Enumerated(EnumType.STRING)
    private PartStat partStat;

    @Column(name = "sequence_no")
    private int sequence;

    private Instant dtstamp;
    private String words;
    private boolean unverified;

    @Enumerated(EnumType.STRING)
    private Decision.Outcome outcome;

    @Enumerated(EnumType.STRING)
    private ReplyReason reason;

    private boolean toldAgain;

    @NullUnmarked
    protected ItipEvent() {} // for JPA

    ItipEvent(Heard heard, Decision decision, Instant now) {
        var invitation = heard.invitation();
        var guest = heard.guest();
        this.id = ItipEventId.next();
        this.inboundMailId = heard.mail();
        this.happenedAt = now;
        this.uid = heard.said().uid();
        this.session = invitation == null ? null : invitation.session();
        this.person = invitation == null ? null : invitation.person();
        this.method = heard.method();
        this.attendee = guest == null || guest.address() == null
                ? null
                : guest.address().value();
        this.sentBy =
                guest == null || guest.sentBy() == null ? null : guest.sentBy().value();
        this.recurrenceAt = heard.said().recurrence();
        this.partStat = heard.partStat();
        this.sequence = heard.said().sequence();
        this.dtstamp = heard.dtstamp();
        this.words = heard.words();
        this.unverified = heard.unverified();
        this.outcome = decision.outcome();
        this.reason = decision.reason();
        this.toldAgain = decision.tellAgain();
    }

    Map<String, Object> exported() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("happenedAt", happenedAt);
        fields.put("method", method);
        fields.put("answer", partStat);
        fields.put("words", words);
        fields.put("outcome", outcome);
        return fields;
    }

    Standing.Earlier earlier() {
        return new Standing.Earlier(sequence, dtstamp, partStat);
    }

    Instant happenedAt() {
        return happenedAt;
    }

    @Override
    public ItipEventId getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true; // never saved twice
    }
}
