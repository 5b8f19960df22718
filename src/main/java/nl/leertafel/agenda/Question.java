package nl.leertafel.agenda;

import static java.util.Objects.requireNonNull;

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
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Words;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What a network wants to learn, in one sentence that ends in a question mark. */
@Entity
class Question {

    @EmbeddedId
    private QuestionId id;

    @Embedded
    private NetworkId network;

    @Embedded
    private ThemeId theme;

    private String wording;
    private String explanation;

    @Enumerated(EnumType.STRING)
    private QuestionStatus status;

    @Embedded
    private @Nullable PersonId owner;

    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "question_word", joinColumns = @JoinColumn(name = "question_id"))
    @Column(name = "word")
    private Set<String> words = new HashSet<>();

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected Question() {} // for JPA

    @SuppressWarnings("NullAway.Init") // edit() sets what is not set here
    Question(NetworkId network, QuestionForm form, Instant now) {
        this.id = QuestionId.next();
        this.network = network;
        edit(form, now);
    }

    final Question edit(QuestionForm form, Instant now) {
        theme = form.theme();
        wording = form.wording();
        explanation = form.explanation();
        status = form.status();
        owner = form.owner();
        changedAt = now;
        var found = Words.of(wording);
        words.retainAll(found);
        words.addAll(found);
        return this;
    }

    /** Lets go of the person who kept an eye on it. */
    Question letGoOfOwner() {
        owner = null;
        return this;
    }

    QuestionId id() {
        return id;
    }

    NetworkId network() {
        return network;
    }

    String wording() {
        return wording;
    }

    boolean isOwnedBy(@Nullable PersonId person) {
        return Objects.equals(owner, person);
    }

    boolean isStill(int versionSeen) {
        return requireNonNull(version) == versionSeen;
    }

    QuestionDetails details(String themeName) {
        return new QuestionDetails(
                id, network, theme, themeName, wording, explanation, status, owner, changedAt, requireNonNull(version));
    }

    ThemeId theme() {
        return theme;
    }
}
