package nl.leertafel.message;

import java.time.Instant;
import java.util.List;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All messages. */
interface Messages extends Repository<Message, MessageId> {

    String SENT = """
            select new nl.leertafel.message.SentMessage(
                m.id, m.subject, m.body, m.audience, m.people, p.name, m.sentAt)
            from Message m join Person p on p.id = m.sender
            """;

    Message save(Message message);

    @Query(SENT + "where m.session = :session order by m.sentAt desc, m.id.messageId desc")
    List<SentMessage> ofSession(SessionId session, Pageable page);

    @Query(SENT + "where m.sender = :sender order by m.sentAt")
    List<SentMessage> ofSender(PersonId sender);

    @Query("""
            select count(m) > 0 from Message m
            where m.session = :session and m.subject = :subject and m.body = :body and m.sentAt > :since
            """)
    boolean wasSentSince(SessionId session, String subject, String body, Instant since);
}
