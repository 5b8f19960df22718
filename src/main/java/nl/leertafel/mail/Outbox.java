package nl.leertafel.mail;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.kernel.NetworkId;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;

/** Takes messages in the transaction that causes them; a worker sends them afterwards, at least once, in order per topic. */
@Service
public class Outbox {

    /** Writes the message as a row in the caller's transaction and returns its id. */
    public UUID enqueue(OutgoingMail mail) {
        throw new UnsupportedOperationException();
    }

    /** Takes back what has not gone out yet under this topic; returns how many messages that were. */
    public int supersede(String topic) {
        throw new UnsupportedOperationException();
    }

    /** The newest message of a topic that was not taken back, and how it fared. */
    public Optional<Delivery> latest(String topic) {
        throw new UnsupportedOperationException();
    }

    /** Messages of a network that could not be delivered, newest first. The caller checks the permission. */
    public List<Delivery> undelivered(NetworkId network, Pageable page) {
        throw new UnsupportedOperationException();
    }

    public long countUndelivered(NetworkId network) {
        throw new UnsupportedOperationException();
    }

    /** Tries a failed message again, from the start of its retry schedule. The caller checks the permission. */
    public void sendAgain(UUID message) {
        throw new UnsupportedOperationException();
    }
}
