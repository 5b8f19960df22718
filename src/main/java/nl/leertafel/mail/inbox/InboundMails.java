package nl.leertafel.mail.inbox;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leertafel.kernel.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** All mail that ever came in and is not yet forgotten. */
interface InboundMails extends Repository<InboundMail, InboundMailId> {

    /** What nobody could do anything with. */
    String IN_TROUBLE = """
             from InboundMail m
            where (m.status in (FAILED, TOO_LARGE) or (m.status = HANDLED and m.kind = UNREADABLE))
            """;

    String AT = " and m.deliveredTo = :address ";

    String ELSEWHERE = " and (m.deliveredTo is null or m.deliveredTo not in :addresses) ";

    String ENTRY = """
            select new nl.leertafel.mail.inbox.InboundEntry(
                m.id.inboundMailId, m.receivedAt, m.sender, m.subject, m.status)
            """;

    String NEWEST_FIRST = " order by m.arrival desc";

    InboundMail save(InboundMail mail);

    InboundMail saveAndFlush(InboundMail mail);

    Optional<InboundMail> findById(InboundMailId id);

    @Query("select coalesce(max(m.arrival), 0) from InboundMail m")
    long lastArrival();

    @Query("select count(m) > 0 from InboundMail m where m.messageId = :messageId and m.sha256 = :sha256")
    boolean isKnown(String messageId, String sha256);

    @Query("select m.id from InboundMail m where m.status = WAITING and m.nextAttemptAt <= :now order by m.arrival")
    List<InboundMailId> waiting(Instant now, Limit limit);

    /** Empty when another worker has it or has had it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2")) // skip locked
    @Query("select m from InboundMail m where m.id = :id and m.status = WAITING")
    Optional<InboundMail> claim(InboundMailId id);

    @Query(ENTRY + IN_TROUBLE + AT + NEWEST_FIRST)
    List<InboundEntry> inTrouble(String address, Pageable page);

    @Query(ENTRY + IN_TROUBLE + ELSEWHERE + NEWEST_FIRST)
    List<InboundEntry> inTroubleElsewhere(Collection<String> addresses, Pageable page);

    @Query("select count(m)" + IN_TROUBLE + AT)
    long countInTrouble(String address);

    @Query("select m from InboundMail m where m.person = :person order by m.arrival")
    List<InboundMail> findByPerson(PersonId person);

    @Modifying
    @Query("delete from InboundMail m where m.person = :person")
    void deleteByPerson(PersonId person);

    /** What was said goes; that something came in, and the means to know it again, stays. */
    @Modifying
    @Query("""
            update versioned InboundMail m set m.raw = null, m.sender = null, m.subject = ''
            where m.receivedAt < :before and m.status <> WAITING and (m.raw is not null or m.subject <> '')""")
    int forgetBodies(Instant before);
}
