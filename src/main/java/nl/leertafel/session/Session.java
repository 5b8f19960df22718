package nl.leertafel.session;

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
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.kernel.Words;
import nl.leertafel.session.series.SeriesId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A moment a network meets. */
@Entity
class Session extends AbstractAggregateRoot<Session> {

    @EmbeddedId
    private SessionId id;

    @Embedded
    private NetworkId network;

    private String slug;

    @Enumerated(EnumType.STRING)
    private SessionKind kind;

    private String title;
    private String description;

    @Embedded
    private TimeSlot slot;

    private Instant startsInstant;
    private Instant endsInstant;

    @Embedded
    private @Nullable Place place;

    private @Nullable String onlineLink;
    private @Nullable String costs;
    private @Nullable String contact;
    private int capacity;
    private @Nullable LocalDateTime signUpOpensAt;
    private @Nullable LocalDateTime signUpClosesAt;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @Enumerated(EnumType.STRING)
    private SessionStatus status = SessionStatus.DRAFT;

    @Embedded
    private @Nullable QuestionId question;

    @Embedded
    private @Nullable SeriesId series;

    /** When the rhythm of its series wanted it, whatever became of it. */
    private @Nullable LocalDateTime occursAt;

    private @Nullable String cancelReason;
    private @Nullable String reopenReason;
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "session_word", joinColumns = @JoinColumn(name = "session_id"))
    @Column(name = "word")
    private Set<String> words = new HashSet<>();

    /** The same words, each after a space: read from the index that a list is read from. */
    private String wordLine = "";

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected Session() {} // for JPA

    /** @param copyOf the session it is like; null when it is not a copy */
    Session(NetworkId network, String slug, SessionPlan plan, @Nullable SessionId copyOf, Instant now) {
        this.id = SessionId.next();
        this.network = network;
        this.slug = slug;
        this.kind = plan.kind();
        this.title = plan.title();
        this.description = plan.description();
        this.slot = plan.slot();
        this.startsInstant = slot.startsInstant();
        this.endsInstant = slot.endsInstant();
        this.visibility = plan.visibility();
        this.changedAt = now;
        fillIn(plan, now);
        registerEvent(new SessionEvent.Planned(id, network, copyOf));
    }

    /** Changes what was planned; people hear of it when it was published. */
    Session edit(String newSlug, SessionPlan plan, Instant now) {
        requireOpen();
        var moved =
                !slot.equals(plan.slot()) || !placeLine().equals(plan.place().line());
        var resized = capacity != plan.capacity();
        this.slug = newSlug;
        fillIn(plan, now);
        if (status == SessionStatus.PUBLISHED) {
            registerEvent(moved ? new SessionEvent.Moved(id, network) : new SessionEvent.Changed(id, network));
            if (resized) {
                registerEvent(new SessionEvent.CapacityChanged(id, network));
            }
        }
        return this;
    }

    /** Its programme is another one from now on. */
    Session reprogram(Instant now) {
        requireOpen();
        changedAt = now;
        return status == SessionStatus.PUBLISHED ? andEvent(new SessionEvent.Changed(id, network)) : this;
    }

    Session publish(Instant now) {
        if (status != SessionStatus.DRAFT) {
            throw Refusal.because("session.publish.notDraft");
        }
        if (!now.isBefore(endsInstant)) {
            throw Refusal.at("startsAt", "session.publish.past");
        }
        status = SessionStatus.PUBLISHED;
        changedAt = now;
        return andEvent(new SessionEvent.Published(id, network));
    }

    Session cancel(String reason, Instant now) {
        if (status != SessionStatus.PUBLISHED) {
            throw Refusal.because("session.cancel.notPublished");
        }
        cancelReason = PlainText.line("reason", reason, 500);
        status = SessionStatus.CANCELLED;
        changedAt = now;
        return andEvent(new SessionEvent.Cancelled(id, network));
    }

    /** Takes place after all: what people answered holds again. */
    Session resume(Instant now) {
        if (status != SessionStatus.CANCELLED) {
            throw Refusal.because("session.resume.notCancelled");
        }
        if (isOver(now)) {
            throw Refusal.because("session.resume.over");
        }
        cancelReason = null;
        status = SessionStatus.PUBLISHED;
        changedAt = now;
        return andEvent(new SessionEvent.Published(id, network));
    }

    Session close(Instant now) {
        if (status != SessionStatus.PUBLISHED || now.isBefore(startsInstant)) {
            throw Refusal.because("session.close.notYet");
        }
        status = SessionStatus.CLOSED;
        changedAt = now;
        return andEvent(new SessionEvent.Closed(id, network));
    }

    /** Can be changed again, for a reason that everyone who looks at it reads. */
    Session reopen(String reason, Instant now) {
        if (status != SessionStatus.CLOSED) {
            throw Refusal.because("session.reopen.notClosed");
        }
        reopenReason = PlainText.line("reason", reason, 500);
        status = SessionStatus.PUBLISHED;
        changedAt = now;
        return this;
    }

    /** Belongs to this series from now on, at the moment it is planned for now. */
    Session occurIn(SeriesId whole) {
        series = whole;
        occursAt = slot.startsAt();
        return this;
    }

    /** Whether it can still be changed. */
    boolean isOpen() {
        return status == SessionStatus.DRAFT || status == SessionStatus.PUBLISHED;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(endsInstant);
    }

    boolean startsBefore(Session other) {
        return startsInstant.isBefore(other.startsInstant);
    }

    boolean isDraft() {
        return status == SessionStatus.DRAFT;
    }

    SessionId id() {
        return id;
    }

    NetworkId network() {
        return network;
    }

    @Nullable
    SeriesId series() {
        return series;
    }

    String slug() {
        return slug;
    }

    SessionPlan plan() {
        return new SessionPlan(
                kind,
                slug,
                title,
                description,
                slot,
                placeOrNowhere(),
                onlineLink,
                costs,
                contact,
                capacity,
                signUpOpensAt,
                signUpClosesAt,
                visibility,
                question);
    }

    SessionDetails details() {
        return new SessionDetails(
                id,
                network,
                slug,
                kind,
                title,
                description,
                slot,
                placeOrNowhere(),
                onlineLink,
                costs,
                contact,
                capacity,
                signUpOpensAt,
                signUpClosesAt,
                visibility,
                status,
                cancelReason,
                reopenReason,
                question,
                series,
                changedAt,
                Objects.requireNonNullElse(version, 0));
    }

    private void fillIn(SessionPlan plan, Instant now) {
        kind = plan.kind();
        title = plan.title();
        description = plan.description();
        slot = plan.slot();
        startsInstant = slot.startsInstant();
        endsInstant = slot.endsInstant();
        place = plan.place();
        onlineLink = plan.onlineLink();
        costs = plan.costs();
        contact = plan.contact();
        capacity = plan.capacity();
        signUpOpensAt = plan.signUpOpensAt();
        signUpClosesAt = plan.signUpClosesAt();
        visibility = plan.visibility();
        question = plan.question();
        changedAt = now;
        var found = Words.of(title, plan.place().name(), plan.place().address());
        words.retainAll(found);
        words.addAll(found);
        wordLine = " " + String.join(" ", found);
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw Refusal.because("session.edit.closed");
        }
    }

    private String placeLine() {
        return placeOrNowhere().line();
    }

    private Place placeOrNowhere() {
        return place == null ? Place.NOWHERE : place; // Hibernate reads three empty columns as no place
    }
}
