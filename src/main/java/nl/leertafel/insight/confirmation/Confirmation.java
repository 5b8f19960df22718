package nl.leertafel.insight.confirmation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.leertafel.insight.InsightId;
import nl.leertafel.insight.InsightState;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Somebody who did not make an insight is asked once, in the state it is in, whether it is so. */
@Entity
@Table(name = "insight_confirmation")
class Confirmation {

    static final int SENTENCE_LENGTH = 500;

    @EmbeddedId
    private ConfirmationId id;

    @Embedded
    private InsightId insight;

    @Enumerated(EnumType.STRING)
    private InsightState state;

    @Embedded
    private @Nullable PersonId person;

    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "asked_by"))
    private @Nullable PersonId askedBy;

    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ConfirmationAnswer answer;

    private @Nullable String sentence;
    private @Nullable Instant answeredAt;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected Confirmation() {} // for JPA

    Confirmation(InsightId insight, InsightState state, PersonId person, PersonId askedBy, Instant now) {
        this.id = ConfirmationId.next();
        this.insight = insight;
        this.state = state;
        this.person = person;
        this.askedBy = askedBy;
        this.askedAt = now;
    }

    /** Says it once; a sentence is welcome, and needed where it is not simply so. */
    Confirmation answer(ConfirmationAnswer given, @Nullable String words, Instant now) {
        if (answer != null) {
            throw Refusal.because("insight.confirm.already");
        }
        var text = PlainText.lines("sentence", words, SENTENCE_LENGTH);
        if (text.isEmpty() && given != ConfirmationAnswer.YES) {
            throw Refusal.at("sentence", "insight.confirm.sentence.missing");
        }
        answer = given;
        sentence = text.isEmpty() ? null : text;
        answeredAt = now;
        return this;
    }

    /** What was said stays; nobody knows who said it, or who asked. */
    Confirmation forget(PersonId gone) {
        if (gone.equals(person)) {
            person = null;
            sentence = null;
        }
        if (gone.equals(askedBy)) {
            askedBy = null;
        }
        return this;
    }

    ConfirmationId id() {
        return id;
    }

    InsightId insight() {
        return insight;
    }

    @Nullable
    PersonId person() {
        return person;
    }

    Map<String, Object> exported(PersonId of) {
        var exported = new HashMap<String, Object>();
        exported.put("insight", insight.insightId());
        exported.put("askedAt", askedAt);
        exported.put("asked", of.equals(person));
        if (of.equals(person) && answer != null) {
            exported.put("answer", answer);
            exported.put("sentence", Objects.requireNonNullElse(sentence, ""));
        }
        return exported;
    }

    ConfirmationDetails details(@Nullable String name) {
        return new ConfirmationDetails(id, state, name, askedAt, answer, sentence, answeredAt);
    }
}
