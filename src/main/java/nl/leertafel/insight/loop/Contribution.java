package nl.leertafel.insight.loop;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.leertafel.insight.InsightId;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.reflection.ReflectionId;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** That somebody brought something in, and by when they hear what became of it. */
@Entity
class Contribution {

    @EmbeddedId
    private ContributionId id;

    @Embedded
    private NetworkId network;

    @Embedded
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private ContributionKind kind;

    private UUID about;

    @Embedded
    private @Nullable ReflectionId reflection;

    @Embedded
    private @Nullable InsightId insight;

    private Instant contributedAt;
    private LocalDate answerBy;
    private boolean open;

    @Embedded
    private @Nullable LoopAnswerId answer;

    private @Nullable Instant answeredAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ToldBy toldBy;

    private @Nullable Instant toldAt;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected Contribution() {} // for JPA

    private Contribution(
            NetworkId network, PersonId person, ContributionKind kind, UUID about, Instant now, LocalDate answerBy) {
        this.id = ContributionId.next();
        this.network = network;
        this.person = person;
        this.kind = kind;
        this.about = about;
        this.contributedAt = now;
        this.answerBy = answerBy;
        this.open = true;
    }

    static Contribution of(
            NetworkId network,
            ReflectionId reflection,
            SessionId on,
            PersonId writer,
            Instant now,
            LocalDate answerBy) {
        var contribution =
                new Contribution(network, writer, ContributionKind.REFLECTION, on.sessionId(), now, answerBy);
        contribution.reflection = reflection;
        return contribution;
    }

    static Contribution of(NetworkId network, InsightId insight, PersonId by, Instant now, LocalDate answerBy) {
        var contribution = new Contribution(network, by, ContributionKind.INSIGHT, insight.insightId(), now, answerBy);
        contribution.insight = insight;
        return contribution;
    }

    /** Somebody said what became of it; who is called or written to has not heard it yet. */
    Contribution answer(LoopAnswerId given, ToldBy how, Instant now) {
        open = false;
        answer = given;
        answeredAt = now;
        toldBy = how;
        toldAt = how == ToldBy.CALL || how == ToldBy.LETTER ? null : now;
        return this;
    }

    Contribution tell(Instant now) {
        toldAt = now;
        return this;
    }

    NetworkId network() {
        return network;
    }

    PersonId person() {
        return person;
    }
}
