package nl.leertafel.message;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What was written to the people of a session; it stays as it was sent. */
@Entity
class Message {

    @EmbeddedId
    private MessageId id;

    @Embedded
    private SessionId session;

    @Embedded
    private NetworkId network;

    @Embedded
    private PersonId sender;

    private String subject;
    private String body;

    @Convert(converter = Audience.class)
    private Set<ParticipationStatus> audience;

    private int people;
    private Instant sentAt;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected Message() {} // for JPA

    Message(SessionDetails session, PersonId sender, MessageForm form, int people, Instant now) {
        this.id = MessageId.next();
        this.session = session.id();
        this.network = session.network();
        this.sender = sender;
        this.subject = form.subject();
        this.body = form.body();
        this.audience = form.audience();
        this.people = people;
        this.sentAt = now;
    }

    MessageId id() {
        return id;
    }
}
