package nl.leertafel.reflection;

import jakarta.persistence.CollectionTable;
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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What one person wrote about one session; what is being changed stands beside it until it is saved. */
@Entity
class Reflection {

    @EmbeddedId
    private ReflectionId id;

    @Embedded
    private SessionId session;

    @Embedded
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private ReflectionVisibility visibility = ReflectionVisibility.PRIVATE;

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
        this.changedAt = now;
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
    Reflection write(ReflectionText text, ReflectionVisibility readers, Instant now) {
        replaceAll(prompt -> {
            var words = text.under(prompt);
            return new AnswerInWords(words.isEmpty() ? null : words, null);
        });
        visibility = readers;
        writtenAt = now;
        changedAt = now;
        return this;
    }

    /** Leaves what was saved as it is. */
    Reflection dropDraft() {
        replaceAll(prompt -> new AnswerInWords(answer(prompt).saved(), null));
        return this;
    }

    Reflection letRead(ReflectionVisibility readers) {
        visibility = readers;
        return this;
    }

    boolean isStill(int versionSeen) {
        return version() == versionSeen;
    }

    boolean isWritten() {
        return writtenAt != null;
    }

    /** Never saved, and nothing typed. */
    boolean isNothing() {
        return answers.isEmpty();
    }

    SessionId session() {
        return session;
    }

    MyReflection mine(SessionDetails about, boolean writable) {
        return new MyReflection(
                session,
                prompts(about),
                saved(),
                isBeingChanged() ? latest() : null,
                visibility,
                writtenAt,
                isBeingChanged() ? changedAt : null,
                version(),
                writable);
    }

    Map<String, Object> exported() {
        var exported = new HashMap<String, Object>();
        exported.put("session", session.sessionId());
        exported.put("visibility", visibility);
        exported.put("changedAt", changedAt);
        answers.forEach((prompt, answer) -> {
            exported.put(prompt.name(), answer.savedWords());
            if (answer.draft() != null) {
                exported.put(prompt.name() + " (draft)", answer.draft());
            }
        });
        return exported;
    }

    private List<Prompt> prompts(SessionDetails about) {
        var prompts = new ArrayList<>(Prompt.after(about.kind()));
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
