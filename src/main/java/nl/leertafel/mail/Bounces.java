package nl.leertafel.mail;

import java.time.Instant;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What came back of late. */
interface Bounces extends Repository<Bounce, BounceId> {

    Bounce save(Bounce bounce);

    @Query("""
            select count(b) from Bounce b, OutboxMessage m
            where m.id = b.message and m.recipient = :recipient and b.kind = :kind and b.reportedAt > :after""")
    int count(String recipient, BounceKind kind, Instant after);

    @Query("select count(b) from Bounce b where b.kind = :kind and b.reportedAt > :after")
    int count(BounceKind kind, Instant after);

    @Modifying
    @Query("delete from Bounce b where b.reportedAt < :before")
    int forget(Instant before);
}
