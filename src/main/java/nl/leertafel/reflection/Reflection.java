package nl.leertafel.reflection;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.leertafel.files.FileId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.people.OrganisationId;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.Visibility;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What one person wrote about one session; what is being changed stands beside it until it is saved. */
@Entity
class Reflection extends AbstractAggregateRoot<Reflection> {

    @EmbeddedId
    private ReflectionId id;

    @Embedded
    private SessionId session;

    @Embedded
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private ReflectionSource source;

    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "typed_by"))
    private @Nullable PersonId typedBy;

    @Enumerated(EnumType.STRING)
    private ReflectionVisibility visibility = ReflectionVisibility.PRIVATE;

    @ElementCollection
    @CollectionTable(name = "reflection_wall", joinColumns = @JoinColumn(name = "reflection_id"))
    private Set<OrganisationId> wall = new HashSet<>();

    @Embedded
    private @Nullable FileId picture;

    /** Since when there was something to read; the wall counts from that day. */
    private @Nullable LocalDate firstWrittenOn;

    private @Nullable Instant writtenAt;

    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "reflection_answer", joinColumns = @JoinColumn(name = "reflection_id"))
    @MapKeyColumn(name = "prompt")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Prompt, AnswerInWords> answers = new HashMap<>();

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected Reflection() {} // for JPA

    Reflection(SessionId session, PersonId person, Instant now) {
        this.id = ReflectionId.next();
        this.session = session;
        this.person = person;
        this.source = ReflectionSource.SELF;
        this.changedAt = now;
    }

    /** A card of somebody, typed in by somebody else. */
    static Reflection card(SessionId session, PersonId writer, PersonId typedBy, Instant now) {
        var card = new Reflection(session, writer, now);
        card.source = ReflectionSource.CARD;
        card.typedBy = typedBy;
        return card;
    }

    /** Keeps what is being typed, for its writer alone. */
    Reflection draft(ReflectionText text, Instant now) {
        if (!text.equals(latest())) {
            replaceAll(prompt -> answer(prompt).drafted(text.under(prompt)));
            changedAt = now;
        }
        return this;
    }

    /** From now on this is what it says, to whoever reads it. */
    Reflection write(ReflectionText text, SharedWith readers, Instant now, LocalDate today) {
        var rewritten = !text.equals(saved());
        replaceAll(prompt -> {
            var words = text.under(prompt);
            return new AnswerInWords(words.isEmpty() ? null : words, null);
        });
        firstWrittenOn = Objects.requireNonNullElse(firstWrittenOn, today);
        writtenAt = now;
        changedAt = now;
        return readBy(readers, rewritten);
    }

    /** Leaves what was saved as it is. */
    Reflection dropDraft() {
        replaceAll(prompt -> new AnswerInWords(answer(prompt).saved(), null));
        return this;
    }

    Reflection letRead(SharedWith readers) {
        return readBy(readers, false);
    }

    Reflection forgetWhoTyped() {
        typedBy = null;
        return this;
    }

    /** It is about to go. */
    Reflection withdraw() {
        return readBy(SharedWith.NOBODY, false);
    }

    private Reflection readBy(SharedWith now, boolean rewritten) {
        var before = sharedWith();
        visibility = now.visibility();
        wall.retainAll(now.wall());
        wall.addAll(now.wall());
        if (before.isShared() && !now.isShared()) {
            registerEvent(new ReflectionEvent.Withdrawn(id, session, person));
        } else if (before.isShared() && now.isNarrowerThan(before)) {
            registerEvent(new ReflectionEvent.Narrowed(id, session, person));
        } else if (now.isShared() && (rewritten || !now.equals(before))) {
            registerEvent(new ReflectionEvent.Shared(id, session, person));
        }
        return this;
    }

    boolean isStill(int versionSeen) {
        return version() == versionSeen;
    }

    boolean isWritten() {
        return writtenAt != null;
    }

    /** Never saved, and nothing typed or drawn. */
    boolean isNothing() {
        return answers.isEmpty() && picture == null;
    }

    /** Neither words that were saved nor a picture. */
    boolean saysNothing() {
        return saved().isEmpty() && picture == null;
    }

    Optional<FileId> picture() {
        return Optional.ofNullable(picture);
    }

    boolean hasPicture() {
        return picture != null;
    }

    /** Goes with what is saved at once; null takes it away. */
    Reflection illustrate(@Nullable FileId file, Instant now) {
        picture = file;
        changedAt = now;
        if (isWritten() && sharedWith().isShared()) {
            registerEvent(new ReflectionEvent.Shared(id, session, person));
        }
        return this;
    }

    ReflectionId id() {
        return id;
    }

    SessionId session() {
        return session;
    }

    PersonId writer() {
        return person;
    }

    SharedWith sharedWith() {
        return new SharedWith(visibility, wall);
    }

    ReadingRule.Writing writing(SessionDetails about) {
        return new ReadingRule.Writing(
                person, sharedWith(), about.network(), about.visibility() == Visibility.PUBLIC, firstWrittenOn);
    }

    SharedReflection shared(String writer) {
        return new SharedReflection(
                id, session, person, writer, Objects.requireNonNull(writtenAt), visibility, source, saved(), picture);
    }

    MyReflection mine(List<Prompt> asked, boolean writable) {
        return new MyReflection(
                session,
                source,
                prompts(asked),
                saved(),
                isBeingChanged() ? latest() : null,
                sharedWith(),
                picture,
                writtenAt,
                isBeingChanged() ? changedAt : null,
                version(),
                writable);
    }

    Map<String, Object> exported() {
        var exported = new HashMap<String, Object>();
        exported.put("session", session.sessionId());
        exported.put("source", source);
        exported.put("visibility", visibility);
        exported.put("notFor", wall.stream().map(OrganisationId::organisationId).toList());
        exported.put("changedAt", changedAt);
        picture().ifPresent(it -> exported.put("picture", it.fileId()));
        answers.forEach((prompt, answer) -> {
            exported.put(prompt.name(), answer.savedWords());
            if (answer.draft() != null) {
                exported.put(prompt.name() + " (draft)", answer.draft());
            }
        });
        return exported;
    }

    private List<Prompt> prompts(List<Prompt> asked) {
        var prompts = new ArrayList<>(asked);
        answers.keySet().stream()
                .sorted()
                .filter(it -> !prompts.contains(it))
                .forEach(it -> prompts.add(prompts.size() - 1, it));
        return List.copyOf(prompts);
    }

    private ReflectionText saved() {
        return text(AnswerInWords::savedWords);
    }

    private ReflectionText latest() {
        return text(AnswerInWords::latest);
    }

    private boolean isBeingChanged() {
        return answers.values().stream().anyMatch(it -> it.draft() != null);
    }

    private ReflectionText text(Function<AnswerInWords, String> words) {
        var text = new EnumMap<Prompt, String>(Prompt.class);
        answers.forEach((prompt, answer) -> text.put(prompt, words.apply(answer)));
        return new ReflectionText(text);
    }

    private AnswerInWords answer(Prompt prompt) {
        return Objects.requireNonNullElse(answers.get(prompt), new AnswerInWords(null, null));
    }

    private void replaceAll(Function<Prompt, AnswerInWords> by) {
        for (var prompt : Prompt.values()) {
            var answer = by.apply(prompt);
            if (answer.isNothing()) {
                answers.remove(prompt);
            } else {
                answers.put(prompt, answer);
            }
        }
    }

    private int version() {
        return Objects.requireNonNullElse(version, MyReflection.NEW);
    }
}
