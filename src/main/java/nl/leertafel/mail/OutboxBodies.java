package nl.leertafel.mail;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the messages of the outbox say, as long as that is not forgotten. */
interface OutboxBodies extends Repository<OutboxBody, OutboxMessageId> {

    OutboxBody save(OutboxBody body);

    Optional<OutboxBody> findById(OutboxMessageId id);

    @Modifying
    @Query("""
            delete from OutboxBody b where b.id in (
                select m.id from OutboxMessage m where m.createdAt < :before and m.status <> WAITING)""")
    void forget(Instant before);
}
