package nl.leertafel.mail;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The bodies that this node wrote last, until it sends them: most mails go out within seconds of being written, and
 * reading thirteen kilobytes back costs the database as much as storing them. A body is known by its hash, which stands
 * in the outbox: what was never committed or is not the same any more is not taken from here. What another node sends
 * stays in memory until a thousand newer ones came; no page and no export reads it.
 */
@Component
class FreshBodies {

    private static final int MOST = 1000;

    private final Map<UUID, Body> bodies = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Body> eldest) {
            return size() > MOST;
        }
    };

    private record Body(String hash, byte[] mime) {}

    /** Keeps it until it is taken, or a thousand others came after it. */
    synchronized void keep(OutboxMessage message, byte[] mime) {
        if (message.status() == Delivery.Status.WAITING) {
            bodies.put(message.uuid(), new Body(message.contentHash(), mime));
        }
    }

    /** The body with this hash, when it is here; from then on it is not. */
    synchronized Optional<byte[]> take(UUID message, String hash) {
        return Optional.ofNullable(bodies.remove(message))
                .filter(it -> it.hash().equals(hash))
                .map(Body::mime);
    }
}
