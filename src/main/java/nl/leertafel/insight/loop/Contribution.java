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
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
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

    private UUID thing;
    private UUID about;
    private Instant contributedAt;
    private LocalDate answerBy;
    private boolean open;

    @Embedded
    private @Nullable LoopAnswerId answer;

    private @Nullable Instant answeredAt;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected Contribution() {} // for JPA

    Contribution(LoopTopic topic, UUID thing, NetworkId network, PersonId person, Instant now, LocalDate answerBy) {
        this.id = ContributionId.next();
        this.network = network;
        this.person = person;
        this.kind = topic.kind();
        this.about = topic.about();
        this.thing = thing;
        this.contributedAt = now;
        this.answerBy = answerBy;
        this.open = true;
    }

    /** Somebody said what became of it. */
    Contribution answer(LoopAnswerId given, Instant now) {
        open = false;
        answer = given;
        answeredAt = now;
        return this;
    }

    PersonId person() {
        return person;
    }
}
