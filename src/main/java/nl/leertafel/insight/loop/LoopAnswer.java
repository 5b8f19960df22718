package nl.leertafel.insight.loop;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What a coordinator told everybody who brought something in on one topic. */
@Entity
class LoopAnswer {

    @EmbeddedId
    private LoopAnswerId id;

    @Embedded
    private NetworkId network;

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

    LoopAnswer(NetworkId network, LoopAnswerForm form, PersonId by, Instant now) {
        this.id = LoopAnswerId.next();
        this.network = network;
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

    Map<String, Object> exported() {
        return Map.of("became", became.name(), "words", words, "answeredAt", answeredAt.toString());
    }
}
