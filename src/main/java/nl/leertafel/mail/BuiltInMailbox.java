package nl.leertafel.mail;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.kernel.Words;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where messages stay when there is no mail server: they count as sent and can be read here. With a mail server it is
 * empty, because then nobody but the recipient has a reason to read them. The caller checks the permission.
 */
@Service
@Transactional(readOnly = true)
public class BuiltInMailbox {

    private final OutboxMessages messages;
    private final OutboxBodies bodies;
    private final Relay relay;

    BuiltInMailbox(OutboxMessages messages, OutboxBodies bodies, Relay relay) {
        this.messages = messages;
        this.bodies = bodies;
        this.relay = relay;
    }

    /** Whether messages stay here instead of going to a mail server. */
    public boolean isInUse() {
        return !relay.isConfigured();
    }

    /** Messages with a word in subject or recipient that begins like this, newest first; the empty text finds all. */
    public List<MailboxEntry> newest(String search, Pageable page) {
        return isInUse() ? messages.search(Words.prefix(search), page) : List.of();
    }

    public long count(String search) {
        return isInUse() ? messages.countFound(Words.prefix(search)) : 0;
    }

    public Optional<MailboxMessage> message(UUID message) {
        var id = new OutboxMessageId(message);
        return isInUse()
                ? bodies.findById(id).flatMap(body -> messages.findById(id).map(it -> it.read(body)))
                : Optional.empty();
    }
}
