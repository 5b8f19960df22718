package nl.leertafel.insight.source;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.HandInId;
import nl.leertafel.assignment.consent.ConversationId;
import nl.leertafel.insight.InsightId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.minutes.OutcomeId;
import nl.leertafel.reflection.ReflectionId;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Something an insight comes from. Of a reflection it keeps words only while its writer agrees. */
@Entity
@Table(name = "insight_source")
class Source {

    @EmbeddedId
    private SourceId id;

    @Embedded
    private InsightId insight;

    @Enumerated(EnumType.STRING)
    private SourceKind kind;

    @Enumerated(EnumType.STRING)
    private SourceStanding standing;

    @Embedded
    private @Nullable SessionId session;

    @Embedded
    private @Nullable OutcomeId outcome;

    @Embedded
    private @Nullable ReflectionId reflection;

    @Embedded
    private @Nullable AssignmentId assignment;

    @Embedded
    private @Nullable HandInId handIn;

    @Embedded
    private @Nullable ConversationId conversation;

    /** Who wrote the reflection. */
    @Embedded
    private @Nullable PersonId person;

    private @Nullable String quote;
    private Instant addedAt;
    private @Nullable Instant answeredAt;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected Source() {} // for JPA

    private Source(InsightId insight, SourceKind kind, SourceStanding standing, Instant now) {
        this.id = SourceId.next();
        this.insight = insight;
        this.kind = kind;
        this.standing = standing;
        this.addedAt = now;
    }

    static Source outcome(InsightId insight, SessionId session, OutcomeId outcome, Instant now) {
        var source = new Source(insight, SourceKind.OUTCOME, SourceStanding.STANDS, now);
        source.session = session;
        source.outcome = outcome;
        return source;
    }

    static Source reflection(
            InsightId insight, SessionId session, ReflectionId reflection, PersonId writer, String quote, Instant now) {
        var source = new Source(insight, SourceKind.REFLECTION, SourceStanding.ASKED, now);
        source.session = session;
        source.reflection = reflection;
        source.person = writer;
        source.quote = quote;
        return source;
    }

    static Source work(InsightId insight, AssignmentId assignment, HandInId handIn, Instant now) {
        var source = new Source(insight, SourceKind.STUDENT_WORK, SourceStanding.STANDS, now);
        source.assignment = assignment;
        source.handIn = handIn;
        return source;
    }

    static Source conversation(InsightId insight, AssignmentId assignment, ConversationId conversation, Instant now) {
        var source = new Source(insight, SourceKind.CONVERSATION, SourceStanding.STANDS, now);
        source.assignment = assignment;
        source.conversation = conversation;
        return source;
    }

    /** Its writer lets it stand there. */
    Source agree(Instant now) {
        if (standing != SourceStanding.ASKED) {
            throw Refusal.because("insight.consent.over");
        }
        standing = SourceStanding.STANDS;
        answeredAt = now;
        return this;
    }

    /** Its writer does not want that; the words go, and nobody asks again. */
    Source refuse(Instant now) {
        if (standing != SourceStanding.ASKED) {
            throw Refusal.because("insight.consent.over");
        }
        standing = SourceStanding.REFUSED;
        quote = null;
        answeredAt = now;
        return this;
    }

    /** Nothing is left of it but that there was one. */
    Source withdraw(Instant now) {
        standing = SourceStanding.WITHDRAWN;
        quote = null;
        reflection = null;
        conversation = null;
        person = null;
        answeredAt = now;
        return this;
    }

    SourceId id() {
        return id;
    }

    InsightId insight() {
        return insight;
    }

    SourceKind kind() {
        return kind;
    }

    /** What was removed elsewhere is gone here as well. */
    SourceStanding standing() {
        return isGone() ? SourceStanding.WITHDRAWN : standing;
    }

    private boolean isGone() {
        return switch (kind) {
            case OUTCOME -> outcome == null;
            case REFLECTION -> reflection == null;
            case STUDENT_WORK -> handIn == null;
            case CONVERSATION -> conversation == null;
        };
    }

    @Nullable
    SessionId session() {
        return session;
    }

    @Nullable
    OutcomeId outcome() {
        return outcome;
    }

    @Nullable
    ReflectionId reflection() {
        return reflection;
    }

    @Nullable
    AssignmentId assignment() {
        return assignment;
    }

    @Nullable
    HandInId handIn() {
        return handIn;
    }

    @Nullable
    PersonId writer() {
        return person;
    }

    @Nullable
    String quote() {
        return quote;
    }

    @Nullable
    ConversationId conversation() {
        return conversation;
    }

    Instant addedAt() {
        return addedAt;
    }
}
