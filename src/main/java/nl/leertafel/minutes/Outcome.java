package nl.leertafel.minutes;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import nl.leertafel.action.ActionItemId;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.programme.ProgrammeItemId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One line of what came out of a session. Who wrote it down is not kept, who said it only if they agreed. */
@Entity
class Outcome extends AbstractAggregateRoot<Outcome> {

    @EmbeddedId
    private OutcomeId id;

    @Embedded
    private SessionId session;

    @Embedded
    private NetworkId network;

    @Enumerated(EnumType.STRING)
    private OutcomeKind kind;

    private String text;

    @Embedded
    private @Nullable PersonId saidBy;

    @Enumerated(EnumType.STRING)
    private @Nullable NameConsent consent;

    @Embedded
    private @Nullable ProgrammeItemId item;

    @Embedded
    private @Nullable ActionItemId action;

    private boolean amended;
    private Instant writtenAt;
    private Instant changedAt;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected Outcome() {} // for JPA

    Outcome(SessionDetails session, OutcomeKind kind, String text, @Nullable ProgrammeItemId item, Instant now) {
        this.id = OutcomeId.next();
        this.session = session.id();
        this.network = session.network();
        this.kind = kind;
        this.text = text;
        this.item = item;
        this.writtenAt = now;
        this.changedAt = now;
    }

    /** It was added to the minutes afterwards. */
    Outcome amend() {
        amended = true;
        return this;
    }

    /** Somebody agreed that their name stands here. */
    Outcome name(PersonId who, NameConsent how) {
        saidBy = who;
        consent = how;
        registerEvent(new OutcomeEvent.Said(id, network, kind, who));
        return this;
    }

    /** Nobody knows any more who said it. */
    Outcome unname(Instant now) {
        if (saidBy != null) {
            registerEvent(new OutcomeEvent.Unsaid(id));
        }
        saidBy = null;
        consent = null;
        changedAt = now;
        return this;
    }

    /** Somebody will do it. */
    Outcome become(ActionItemId agreed) {
        action = agreed;
        return this;
    }

    Outcome write(String words, Instant now) {
        text = words;
        changedAt = now;
        return this;
    }

    boolean isStill(int versionSeen) {
        return Objects.requireNonNull(version) == versionSeen;
    }

    boolean isSaidBy(PersonId person) {
        return person.equals(saidBy);
    }

    boolean isAction() {
        return kind == OutcomeKind.ACTION;
    }

    OutcomeId id() {
        return id;
    }

    SessionId session() {
        return session;
    }

    String text() {
        return text;
    }

    OutcomeKind kind() {
        return kind;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
