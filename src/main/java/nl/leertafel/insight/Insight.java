package nl.leertafel.insight;

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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.kernel.Words;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What was learned about a question, and what became of it. No words that ever stood there are lost. */
@Entity
class Insight {

    @EmbeddedId
    private InsightId id;

    @Embedded
    private NetworkId network;

    @Embedded
    private QuestionId question;

    @Embedded
    private @Nullable SessionId session;

    @Embedded
    private @Nullable PersonId person;

    @Embedded
    private InsightText text;

    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "worded_by"))
    private @Nullable PersonId wordedBy;

    private Instant wordedAt;

    @Enumerated(EnumType.STRING)
    private InsightState state = InsightState.PROPOSED;

    private Instant harvestedAt;
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "insight_step", joinColumns = @JoinColumn(name = "insight_id"))
    @OrderColumn(name = "step_order")
    private List<InsightStep> steps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "insight_wording", joinColumns = @JoinColumn(name = "insight_id"))
    @OrderColumn(name = "wording_order")
    private List<InsightWording> wordings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "insight_word", joinColumns = @JoinColumn(name = "insight_id"))
    @Column(name = "word")
    private Set<String> words = new HashSet<>();

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected Insight() {} // for JPA

    Insight(NetworkId network, InsightForm form, PersonId harvester, Instant now) {
        this.id = InsightId.next();
        this.network = network;
        this.question = form.question();
        this.session = form.session();
        this.person = harvester;
        this.text = form.text();
        this.wordedBy = harvester;
        this.wordedAt = now;
        this.harvestedAt = now;
        this.changedAt = now;
        words.addAll(found());
    }

    /** Other words; those that stood there stay readable. */
    Insight amend(InsightText other, PersonId by, Instant now) {
        if (!other.equals(text)) {
            wordings.add(new InsightWording(text, wordedBy, wordedAt, false));
            text = other;
            wordedBy = by;
            wordedAt = now;
            changedAt = now;
            words.retainAll(found());
            words.addAll(found());
        }
        return this;
    }

    Insight answer(QuestionId other) {
        question = other;
        return this;
    }

    /** Words of somebody who did not see what stands there now: both stay until a maker chooses. */
    Insight putBeside(InsightText other, PersonId by, Instant now) {
        if (!other.equals(text)
                && wordings.stream().noneMatch(it -> it.beside() && it.text().equals(other))) {
            wordings.add(new InsightWording(other, by, now, true));
        }
        return this;
    }

    /** From now on these words stand there. */
    Insight choose(int place, PersonId by, Instant now) {
        var chosen = beside(place);
        wordings.remove(place);
        return amend(chosen.text(), by, now);
    }

    /** What stands there stays; these words are one of the earlier ones. */
    Insight layAside(int place) {
        wordings.set(place, beside(place).laidAside());
        return this;
    }

    /** The next step of its life. */
    Insight take(StepForm step, PersonId by, Instant now) {
        if (!state.next().contains(step.to())) {
            throw Refusal.because("insight.step.notFromHere");
        }
        steps.add(new InsightStep(step, by, now));
        state = step.to();
        changedAt = now;
        return this;
    }

    /** Nobody knows any more what this person did for it. */
    Insight forget(PersonId gone) {
        if (gone.equals(person)) {
            person = null;
        }
        if (gone.equals(wordedBy)) {
            wordedBy = null;
        }
        steps.replaceAll(it -> gone.equals(it.person()) ? it.withoutPerson() : it);
        wordings.replaceAll(it -> gone.equals(it.person()) ? it.withoutPerson() : it);
        return this;
    }

    boolean isStill(int versionSeen) {
        return Objects.requireNonNull(version) == versionSeen;
    }

    InsightId id() {
        return id;
    }

    NetworkId network() {
        return network;
    }

    QuestionId question() {
        return question;
    }

    @Nullable
    SessionId session() {
        return session;
    }

    @Nullable
    PersonId harvester() {
        return person;
    }

    InsightText text() {
        return text;
    }

    InsightState state() {
        return state;
    }

    List<InsightWording> wordings() {
        return List.copyOf(wordings);
    }

    Instant harvestedAt() {
        return harvestedAt;
    }

    InsightDetails details(String questionWording, InsightRights rights) {
        return new InsightDetails(
                id,
                network,
                question,
                questionWording,
                session,
                person,
                text,
                wordedBy,
                wordedAt,
                state,
                harvestedAt,
                List.copyOf(steps),
                wordings(),
                rights,
                Objects.requireNonNull(version));
    }

    Map<String, Object> exported(PersonId of) {
        return Map.of(
                "claim", text.claim(), "harvestedAt", harvestedAt, "harvested", of.equals(person), "state", state);
    }

    Stream<Map<String, Object>> stepsOf(PersonId of) {
        return steps.stream()
                .filter(it -> of.equals(it.person()))
                .map(it -> Map.of("state", it.state(), "takenAt", it.takenAt(), "evidence", it.evidence()));
    }

    Stream<Map<String, Object>> wordingsOf(PersonId of) {
        return wordings.stream()
                .filter(it -> of.equals(it.person()))
                .map(it -> Map.of("claim", it.text().claim(), "writtenAt", it.writtenAt()));
    }

    private InsightWording beside(int place) {
        if (place < 0 || place >= wordings.size() || !wordings.get(place).beside()) {
            throw new NotFound("wording " + place);
        }
        return wordings.get(place);
    }

    private Set<String> found() {
        return Words.of(text.claim(), text.forWhom());
    }
}
