package nl.leertafel.assignment.practice;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import nl.leertafel.assignment.HandInId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Somebody from practice is asked what they think of one version of what students handed in, and says so once. */
@Entity
class PracticeFeedback {

    static final int LENGTH = 4000;
    static final Duration OPEN = Duration.ofDays(30);

    private static final String NOBODY = "–";

    @EmbeddedId
    private PracticeFeedbackId id;

    @Embedded
    private HandInId handIn;

    private int versionNo;

    @Embedded
    private @Nullable PersonId person;

    private String name;

    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "asked_by"))
    private @Nullable PersonId askedBy;

    private Instant askedAt;
    private @Nullable String body;
    private @Nullable Instant givenAt;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected PracticeFeedback() {} // for JPA

    PracticeFeedback(HandInId handIn, int number, PersonId person, String name, PersonId askedBy, Instant now) {
        this.id = PracticeFeedbackId.next();
        this.handIn = handIn;
        this.versionNo = number;
        this.person = person;
        this.name = name;
        this.askedBy = askedBy;
        this.askedAt = now;
    }

    PracticeFeedback give(@Nullable String words, Instant now) {
        if (givenAt != null) {
            throw Refusal.because("assignment.practice.already");
        }
        var text = PlainText.lines("feedback", words, LENGTH);
        if (text.isEmpty()) {
            throw Refusal.at("feedback", "kernel.text.empty");
        }
        body = text;
        givenAt = now;
        return this;
    }

    /** What they said goes with them; that somebody was asked stays. */
    PracticeFeedback forget(PersonId gone) {
        if (gone.equals(person)) {
            person = null;
            name = NOBODY;
            body = null;
        }
        askedBy = gone.equals(askedBy) ? null : askedBy;
        return this;
    }

    PracticeFeedbackId id() {
        return id;
    }

    HandInId handIn() {
        return handIn;
    }

    int number() {
        return versionNo;
    }

    @Nullable
    PersonId person() {
        return person;
    }

    String name() {
        return name;
    }

    Instant askedAt() {
        return askedAt;
    }

    @Nullable
    String body() {
        return body;
    }

    @Nullable
    Instant givenAt() {
        return givenAt;
    }
}
