package nl.leertafel.invitation.inbound;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.invitation.KnownInvitation;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Another time for a session, as somebody proposed it from their calendar. */
@Entity
class TimeProposal {

    @EmbeddedId
    private TimeProposalId id;

    @Embedded
    private SessionId session;

    @Embedded
    private PersonId person;

    private UUID uid;
    private Instant startsAt;
    private Instant endsAt;
    private String words;
    private boolean fromMicrosoft;
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private Status status = Status.OPEN;

    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;

    @Version
    private @Nullable Integer version;

    /** OPEN, TAKEN over or DECLINED by a coordinator, or REPLACED by a later proposal or another move. */
    enum Status {
        OPEN,
        TAKEN,
        DECLINED,
        REPLACED
    }

    @NullUnmarked
    protected TimeProposal() {} // for JPA

    TimeProposal(
            KnownInvitation invitation,
            Instant startsAt,
            Instant endsAt,
            String words,
            boolean fromMicrosoft,
            Instant now) {
        this.id = TimeProposalId.next();
        this.session = invitation.session();
        this.person = invitation.person();
        this.uid = invitation.uid();
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.words = words;
        this.fromMicrosoft = fromMicrosoft;
        this.proposedAt = now;
    }

    TimeProposal taken(PersonId by, Instant now) {
        return decided(Status.TAKEN, by, now);
    }

    TimeProposal declined(PersonId by, Instant now) {
        return decided(Status.DECLINED, by, now);
    }

    /** They propose yet another time, or the session was moved. */
    TimeProposal replaced() {
        status = Status.REPLACED;
        return this;
    }

    private TimeProposal decided(Status how, PersonId by, Instant now) {
        status = how;
        decidedBy = by.personId();
        decidedAt = now;
        return this;
    }

    Map<String, Object> exported() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("session", session.sessionId());
        fields.put("startsAt", startsAt);
        fields.put("endsAt", endsAt);
        fields.put("words", words);
        return fields;
    }

    boolean isFor(Instant start, Instant end) {
        return startsAt.equals(start) && endsAt.equals(end);
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    String words() {
        return words;
    }

    PersonId person() {
        return person;
    }

    UUID uid() {
        return uid;
    }

    SessionId session() {
        return session;
    }
}
