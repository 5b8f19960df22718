package nl.leertafel.assignment.consent;

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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.StudentGroupId;
import nl.leertafel.files.FileId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A conversation of a group of students with somebody, and what may be done with what was told. */
@Entity
class Conversation {

    private static final Duration TOLD_AGAIN_AFTER = Duration.ofDays(1);

    @EmbeddedId
    private ConversationId id;

    @Embedded
    private AssignmentId assignment;

    @Embedded
    private StudentGroupId studentGroup;

    @Enumerated(EnumType.STRING)
    private ConversationStanding standing;

    /** With whom, when we can reach them. */
    @Embedded
    private @Nullable PersonId person;

    /** Whether the lecturer chose them among the members of the network. */
    private boolean member;

    private @Nullable String name;
    private LocalDate heldOn;
    private @Nullable String notes;
    private @Nullable String story;

    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "planned_by"))
    private @Nullable PersonId plannedBy;

    private Instant plannedAt;
    private @Nullable Instant answeredAt;
    private @Nullable Instant toldAt;

    @ElementCollection
    @CollectionTable(name = "conversation_consent", joinColumns = @JoinColumn(name = "conversation_id"))
    @MapKeyColumn(name = "consent_use")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<ConsentUse, Consent> consents = new HashMap<>();

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected Conversation() {} // for JPA

    Conversation(
            AssignmentId assignment, StudentGroupId group, Partner with, LocalDate day, PersonId planner, Instant now) {
        this.id = ConversationId.next();
        this.assignment = assignment;
        this.studentGroup = group;
        this.standing = ConversationStanding.PLANNED;
        this.person = with.person();
        this.member = with.isMember();
        this.name = with.name();
        this.heldOn = day;
        this.plannedBy = planner;
        this.plannedAt = now;
    }

    /** It was held; both texts are sealed, and one may be missing. */
    Conversation writeDown(LocalDate day, @Nullable String sealedNotes, @Nullable String sealedStory) {
        requireNotTakenBack();
        heldOn = day;
        notes = sealedNotes;
        story = sealedStory;
        standing = ConversationStanding.HELD;
        return this;
    }

    /** It may be used for exactly these from now on; what was allowed already stays as it was. Says what that takes away. */
    Set<ConsentUse> answer(Set<ConsentUse> uses, Proof proof) {
        requireNotTakenBack();
        var before = uses();
        var gone = EnumSet.copyOf(before);
        gone.removeAll(uses);
        uses.stream().filter(it -> !before.contains(it)).forEach(it -> consents.put(it, new Consent(proof)));
        withdraw(gone, proof.at());
        answeredAt = proof.at();
        return gone;
    }

    /** It may not be used for these any more; says which of them it could be used for. */
    Set<ConsentUse> withdraw(Collection<ConsentUse> uses, Instant now) {
        var gone = uses();
        gone.retainAll(uses);
        gone.forEach(it -> consents.computeIfPresent(it, (use, consent) -> consent.withdrawn(now)));
        return gone;
    }

    /** It became another story: nothing counts until they answer again; says what it could be used for. */
    Set<ConsentUse> askAgain(Instant now) {
        var gone = withdraw(uses(), now);
        answeredAt = gone.isEmpty() ? answeredAt : null;
        return gone;
    }

    /** Nothing is left of it but that there was one; says what it could be used for. */
    Set<ConsentUse> takeBack(Instant now) {
        var gone = withdraw(uses(), now);
        standing = ConversationStanding.TAKEN_BACK;
        notes = null;
        story = null;
        name = null;
        person = null;
        answeredAt = now;
        return gone;
    }

    /** The course is long over: what may be used stays, and what nobody needs goes. */
    Conversation letGo() {
        notes = null;
        name = null;
        if (uses().isEmpty()) {
            story = null;
            person = null;
        }
        return this;
    }

    /** Nobody knows any more who planned it and wrote down what was allowed. */
    Conversation forgetStudent(PersonId gone) {
        plannedBy = gone.equals(plannedBy) ? null : plannedBy;
        consents.replaceAll((use, consent) -> consent.without(gone));
        return this;
    }

    /**
     * Whether they get a mail about another story: not for every word that is polished in a day, unless they chose since
     * the last one what may be done with it.
     */
    boolean isToBeTold(Instant now) {
        var last = toldAt;
        return last == null
                || !now.isBefore(last.plus(TOLD_AGAIN_AFTER))
                || consents.values().stream()
                        .anyMatch(it -> it.isOwn() && it.givenAt().isAfter(last));
    }

    /** They got that mail. */
    Conversation told(Instant now) {
        toldAt = now;
        return this;
    }

    boolean isTakenBack() {
        return standing == ConversationStanding.TAKEN_BACK;
    }

    boolean isHeld() {
        return standing == ConversationStanding.HELD;
    }

    boolean isMember() {
        return member;
    }

    /** What it may be used for now. */
    Set<ConsentUse> uses() {
        var uses = EnumSet.noneOf(ConsentUse.class);
        given().keySet().forEach(uses::add);
        return uses;
    }

    /** How we know that. */
    Map<ConsentUse, Consent> given() {
        var given = new EnumMap<ConsentUse, Consent>(ConsentUse.class);
        consents.forEach((use, consent) -> {
            if (consent.stands()) {
                given.put(use, consent);
            }
        });
        return given;
    }

    /** Whether there was an answer, or they chose themselves at any time. */
    boolean wasAnswered() {
        return answeredAt != null || consents.values().stream().anyMatch(Consent::isOwn);
    }

    Set<FileId> papers() {
        return consents.values().stream()
                .map(Consent::file)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private void requireNotTakenBack() {
        if (isTakenBack()) {
            throw Refusal.because("assignment.conversation.takenBack");
        }
    }

    ConversationId id() {
        return id;
    }

    AssignmentId assignment() {
        return assignment;
    }

    StudentGroupId group() {
        return studentGroup;
    }

    ConversationStanding standing() {
        return standing;
    }

    @Nullable
    PersonId with() {
        return person;
    }

    @Nullable
    String name() {
        return name;
    }

    LocalDate day() {
        return heldOn;
    }

    @Nullable
    String notes() {
        return notes;
    }

    @Nullable
    String story() {
        return story;
    }

    @Nullable
    PersonId plannedBy() {
        return plannedBy;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }
}
