package nl.leertafel.invitation;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One address under which a person's own agenda can be read by whoever knows it, until it is revoked. */
@Entity
class PersonFeed {

    private static final Duration WORTH_WRITING_DOWN = Duration.ofHours(1);

    @EmbeddedId
    private PersonFeedId id;

    /** Null once the person was erased: then only the hash is left, so that the address answers "gone". */
    @Embedded
    private @Nullable PersonId person;

    private String tokenHash;
    private String label;
    private boolean withoutInvitations;
    private Instant createdAt;
    private @Nullable Instant lastUsedAt;
    private @Nullable Instant revokedAt;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected PersonFeed() {} // for JPA

    PersonFeed(PersonId person, FeedToken token, PersonFeedForm form, Instant now) {
        this.id = PersonFeedId.next();
        this.person = person;
        this.tokenHash = token.hash();
        this.label = form.label();
        this.withoutInvitations = form.withoutInvitations();
        this.createdAt = now;
    }

    PersonFeed revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
        return this;
    }

    /** Nothing leads to the person any more, and nothing is read under this address. */
    PersonFeed erase(Instant now) {
        person = null;
        label = "";
        lastUsedAt = null;
        return revoke(now);
    }

    /** To the hour: calendar programs come by day and night. */
    boolean isUseWorthWritingDown(Instant now) {
        return lastUsedAt == null || now.isAfter(lastUsedAt.plus(WORTH_WRITING_DOWN));
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    boolean isOf(PersonId someone) {
        return someone.equals(person);
    }

    PersonFeedForm form() {
        return new PersonFeedForm(label, withoutInvitations);
    }

    PersonFeedSummary summary() {
        return new PersonFeedSummary(id, label, withoutInvitations, createdAt, lastUsedAt);
    }

    PersonFeedId id() {
        return id;
    }

    @Nullable
    PersonId person() {
        return person;
    }

    boolean withoutInvitations() {
        return withoutInvitations;
    }

    @Nullable
    Instant revokedAt() {
        return revokedAt;
    }
}
