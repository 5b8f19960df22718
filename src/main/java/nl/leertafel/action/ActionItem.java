package nl.leertafel.action;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.kernel.Words;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody will do, agreed at a table. It has exactly one owner.
 */
@Entity
class ActionItem {

    static final int REASON_LENGTH = 500;

    @EmbeddedId
    private ActionItemId id;

    @Embedded
    private NetworkId network;

    @Embedded
    private SessionId session;

    @Embedded
    private PersonId person;

    @ElementCollection
    @CollectionTable(name = "action_item_helper", joinColumns = @JoinColumn(name = "action_item_id"))
    private Set<PersonId> helpers = new HashSet<>();

    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "agreed_by"))
    private PersonId agreedBy;

    private String what;
    private @Nullable String about;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ActionStatus status;

    private @Nullable String reason;
    private boolean open;
    private Instant agreedAt;
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "action_item_word", joinColumns = @JoinColumn(name = "action_item_id"))
    @Column(name = "word")
    private Set<String> words = new HashSet<>();

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected ActionItem() {} // for JPA

    ActionItem(SessionDetails from, ActionPlan plan, @Nullable String about, PersonId agreedBy, Instant now) {
        this.id = ActionItemId.next();
        this.network = from.network();
        this.session = from.id();
        this.person = plan.owner();
        this.helpers.addAll(plan.helpers());
        this.agreedBy = agreedBy;
        this.what = plan.what();
        this.about = about;
        this.dueOn = plan.dueOn();
        this.status = ActionStatus.OPEN;
        this.open = true;
        this.agreedAt = now;
        this.changedAt = now;
        indexWords();
    }

    ActionItem start(Instant now) {
        requireOpen();
        return become(ActionStatus.DOING, null, now);
    }

    ActionItem finish(Instant now) {
        requireOpen();
        return become(ActionStatus.DONE, null, now);
    }

    ActionItem drop(@Nullable String why, Instant now) {
        var line = PlainText.lines("reason", why, REASON_LENGTH);
        if (line.isEmpty()) {
            throw Refusal.at("reason", "action.drop.reason.missing");
        }
        requireOpen();
        return become(ActionStatus.DROPPED, line, now);
    }

    /** It was not done after all, or will be done after all. */
    ActionItem reopen(Instant now) {
        return become(ActionStatus.OPEN, null, now);
    }

    ActionItem tell(ActionProgress progress, Instant now) {
        if (!progress.dueOn().equals(dueOn)) {
            postpone(progress.dueOn(), now);
        }
        return is(progress.status())
                ? this
                : switch (progress.status()) {
                    case OPEN -> reopen(now);
                    case DOING -> start(now);
                    case DONE -> finish(now);
                    case DROPPED -> drop(progress.reason(), now);
                };
    }

    /** It will be done, but on another day. */
    ActionItem postpone(LocalDate until, Instant now) {
        requireOpen();
        dueOn = until;
        changedAt = now;
        return this;
    }

    /** Changes what was agreed, the owner included. */
    ActionItem edit(ActionPlan plan, Instant now) {
        dueOn = plan.dueOn();
        what = plan.what();
        changedAt = now;
        indexWords();
        helpers.retainAll(plan.helpers());
        helpers.addAll(plan.helpers());
        return handOver(plan.owner(), now);
    }

    ActionItem handOver(PersonId owner, Instant now) {
        person = owner;
        helpers.remove(owner);
        changedAt = now;
        return this;
    }

    /** Somebody helps no longer. */
    ActionItem letGo(PersonId helper) {
        helpers.remove(helper);
        return this;
    }

    /** What its owner wrote about why it was dropped is theirs, and goes with them. */
    ActionItem forgetReason() {
        reason = status == ActionStatus.DROPPED ? "–" : null;
        return this;
    }

    boolean isStill(int versionSeen) {
        return Objects.requireNonNull(version) == versionSeen;
    }

    boolean is(ActionStatus expected) {
        return status == expected;
    }

    ActionItemId id() {
        return id;
    }

    NetworkId network() {
        return network;
    }

    SessionId session() {
        return session;
    }

    PersonId owner() {
        return person;
    }

    Set<PersonId> helpers() {
        return Set.copyOf(helpers);
    }

    PersonId agreedBy() {
        return agreedBy;
    }

    String what() {
        return what;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    ActionStatus status() {
        return status;
    }

    @Nullable
    String reason() {
        return reason;
    }

    Instant agreedAt() {
        return agreedAt;
    }

    private void requireOpen() {
        if (!open) {
            throw Refusal.because("action.closed");
        }
    }

    private ActionItem become(ActionStatus to, @Nullable String why, Instant now) {
        status = to;
        reason = why;
        open = to.isOpen();
        changedAt = now;
        return this;
    }

    private void indexWords() {
        var now = Words.of(what);
        words.retainAll(now);
        words.addAll(now);
    }
}
