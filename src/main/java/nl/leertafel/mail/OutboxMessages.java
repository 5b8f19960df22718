package nl.leertafel.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All messages that were ever put in the outbox and not yet forgotten. */
interface OutboxMessages extends Repository<OutboxMessage, OutboxMessageId> {

    String DELIVERY = """
            select new nl.leertafel.mail.Delivery(
                m.id.outboxMessageId, m.topic, m.recipient, m.person.personId, m.subject,
                case when m.calendarMethod is null then false else true end,
                m.status, m.attempts, m.createdAt, m.sentAt, m.failureReason)
            from OutboxMessage m
            """;

    /** Failed and not forgotten yet, and nothing newer in its topic has gone out or is on its way. */
    String DEAD = """
             where m.status = FAILED and m.recipient <> '' and not exists (
                select 1 from OutboxMessage newer
                where newer.topic = m.topic and newer.topicPosition > m.topicPosition and newer.status <> SUPERSEDED)
            """;

    String UNDELIVERED = DEAD + " and m.network = :network";

    /** Not forgotten, and has a word that begins like this. */
    String FOUND = """
             where m.recipient <> ''
                and (:prefix = '' or exists (select 1 from m.words w where w like concat(:prefix, '%')))
            """;

    OutboxMessage save(OutboxMessage message);

    Optional<OutboxMessage> findById(OutboxMessageId id);

    List<OutboxMessage> findByIdIn(Collection<OutboxMessageId> ids);

    @Query("select coalesce(max(m.topicPosition), 0) from OutboxMessage m where m.topic = :topic")
    int lastPosition(String topic);

    /** The last position of each of these topics, as far as it has any. */
    @Query("select m.topic, max(m.topicPosition) from OutboxMessage m where m.topic in :topics group by m.topic")
    List<Object[]> lastPositions(Collection<String> topics);

    /** Topics of which something may still be taken back. */
    @Query("""
            select distinct m.topic from OutboxMessage m
            where m.topic in :topics and m.status in (WAITING, FAILED) and m.leaseUntil is null and m.maybeSent = false""")
    List<String> takeable(Collection<String> topics);

    @Modifying
    @Query("""
            update versioned OutboxMessage m set m.status = SUPERSEDED
            where m.topic = :topic and m.status in (WAITING, FAILED) and m.leaseUntil is null and m.maybeSent = false""")
    int supersede(String topic);

    @Query(DELIVERY
            + " where m.topic = :topic and m.status <> SUPERSEDED order by m.topicPosition desc, m.createdAt desc")
    List<Delivery> newest(String topic, Limit limit);

    @Query(DELIVERY + DEAD + " and m.topic in :topics")
    List<Delivery> undelivered(Collection<String> topics);

    @Query(DELIVERY + UNDELIVERED + " order by m.createdAt desc, m.id.outboxMessageId desc")
    List<Delivery> undelivered(NetworkId network, Pageable page);

    @Query("select count(m) from OutboxMessage m" + UNDELIVERED)
    long countUndelivered(NetworkId network);

    @Query(DELIVERY + UNDELIVERED + " and m.id.outboxMessageId = :message")
    Optional<Delivery> undelivered(NetworkId network, UUID message);

    @Query(DELIVERY + DEAD + " order by m.createdAt desc, m.id.outboxMessageId desc")
    List<Delivery> dead(Pageable page);

    @Query(DELIVERY + DEAD + " and m.id.outboxMessageId = :message")
    Optional<Delivery> dead(UUID message);

    @Query("select count(m) from OutboxMessage m" + DEAD)
    long countDead();

    @Query("""
            select count(m) > 0 from OutboxMessage m
            where m.topic = :topic and m.topicPosition > :position and m.status <> SUPERSEDED""")
    boolean isOvertaken(String topic, int position);

    @Query("""
            select new nl.leertafel.mail.WaitingMail(
                count(m), sum(case when m.attempts > 0 then 1 else 0 end),
                min(case when m.nextAttemptAt <= :now then m.nextAttemptAt else null end))
            from OutboxMessage m where m.status = WAITING""")
    WaitingMail waiting(Instant now);

    @Query("select count(m) from OutboxMessage m where m.status = SENT and m.createdAt > :after")
    long countSent(Instant after);

    @Modifying
    @Query("update versioned OutboxMessage m set m.nextAttemptAt = :now where m.id in :ids and m.status = WAITING")
    void hurry(Collection<OutboxMessageId> ids, Instant now);

    @Modifying
    @Query("update versioned OutboxMessage m set m.queuedAt = :now where m.status = WAITING")
    void restartPatience(Instant now);

    @Modifying
    @Query("""
            update versioned OutboxMessage m
            set m.status = FAILED, m.leaseUntil = null, m.failureReason = coalesce(m.failureReason, nl.leertafel.mail.Delivery.FailureReason.TOO_LATE)
            where m.status = WAITING and (m.leaseUntil is null or m.leaseUntil <= :now)
                and (m.giveUpAt <= :now or m.queuedAt <= :patienceBegan)""")
    int giveUp(Instant now, Instant patienceBegan);

    /** What waits for an address that does not exist is not tried. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update versioned OutboxMessage m
            set m.status = FAILED, m.failureReason = nl.leertafel.mail.Delivery.FailureReason.DEAD_ADDRESS
            where m.recipient = :recipient and m.status = WAITING and m.leaseUntil is null""")
    int failWaiting(String recipient);

    @Query("select m from OutboxMessage m where m.person = :person order by m.createdAt")
    List<OutboxMessage> findByPerson(PersonId person);

    @Modifying
    @Query("delete from OutboxMessage m where m.person = :person")
    void deleteByPerson(PersonId person);

    /** Hash and status stay; what was said to which address in which words goes. */
    @Modifying
    @Query("""
            update versioned OutboxMessage m set m.replyText = null, m.recipient = '', m.subject = ''
            where m.createdAt < :before and m.status <> WAITING and m.recipient <> ''""")
    int forgetWhatWasSaid(Instant before);

    @Modifying
    @Query(value = """
                    delete from outbox_message_word where outbox_message_id in (
                        select outbox_message_id from outbox_message where created_at < :before)""", nativeQuery = true)
    void forgetWords(Instant before);

    @Query("""
            select new nl.leertafel.mail.MailboxEntry(
                m.id.outboxMessageId, m.createdAt, m.recipient, m.subject,
                case when m.calendarMethod is null then false else true end)
            from OutboxMessage m
            """ + FOUND + " order by m.createdAt desc, m.id.outboxMessageId desc")
    List<MailboxEntry> search(String prefix, Pageable page);

    @Query("select count(m) from OutboxMessage m" + FOUND)
    long countFound(String prefix);
}
