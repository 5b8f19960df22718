package nl.leertafel.insight.loop;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What a coordinator told of one topic. */
@Entity
class LoopAnswer {

    @EmbeddedId
    private LoopAnswerId id;

    @Embedded
    private NetworkId network;

    @Enumerated(EnumType.STRING)
    private ContributionKind kind;

    private UUID about;

    /** Only where it is about a session: of that there is one answer. */
    @Embedded
    private @Nullable SessionId session;

    @Enumerated(EnumType.STRING)
    private Became became;

    private String words;

    @Embedded
    private @Nullable PersonId person;

    private Instant answeredAt;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected LoopAnswer() {} // for JPA

    LoopAnswer(NetworkId network, LoopTopic topic, LoopAnswerForm form, PersonId by, Instant now) {
        this.id = LoopAnswerId.next();
        this.network = network;
        this.kind = topic.kind();
        this.about = topic.about();
        this.session = topic.kind() == ContributionKind.REFLECTION ? new SessionId(topic.about()) : null;
        this.became = form.became();
        this.words = form.words();
        this.person = by;
        this.answeredAt = now;
    }

    /** What was told stays; nobody knows who wrote it. */
    LoopAnswer forgetWriter() {
        person = null;
        return this;
    }

    LoopAnswerId id() {
        return id;
    }

    NetworkId network() {
        return network;
    }

    LoopTopic topic() {
        return new LoopTopic(kind, about);
    }

    LoopAnswerForm form() {
        return new LoopAnswerForm(became, words);
    }

    Map<String, Object> exported() {
        return Map.of("became", became.name(), "words", words, "answeredAt", answeredAt.toString());
    }
}
