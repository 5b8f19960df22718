package nl.leertafel.insight.loop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All answers that were given, and the sessions that still get one. */
interface LoopAnswers extends Repository<LoopAnswer, LoopAnswerId> {

    /** Held, with somebody at the table, and nobody said what became of it; whether anything was shared does not count. */
    String UNANSWERED = """
            from Session s where s.network = :network and s.status in (PUBLISHED, CLOSED) and s.endsInstant <= :now
            and exists (select 1 from Participation p where p.session = s.id and p.status = ACCEPTED)
            and not exists (select 1 from LoopAnswer a where a.session = s.id)
            """;

    LoopAnswer save(LoopAnswer answer);

    LoopAnswer saveAndFlush(LoopAnswer answer);

    @Query("select a from LoopAnswer a where a.session = :session")
    Optional<LoopAnswer> of(SessionId session);

    @Query("select a from LoopAnswer a where a.person = :person order by a.answeredAt")
    List<LoopAnswer> by(PersonId person);

    @Query("select new nl.leertafel.insight.loop.LoopAnswers$Held(s.id, s.startsInstant) " + UNANSWERED
            + " and s.startsInstant > :since order by s.startsInstant, s.id.sessionId")
    List<Held> unanswered(NetworkId network, Instant now, Instant since, Limit first);

    @Query("select count(s) " + UNANSWERED + " and s.startsInstant > :since and s.startsInstant < :before")
    int countUnanswered(NetworkId network, Instant now, Instant since, Instant before);

    @Query("select count(s) > 0 " + UNANSWERED + " and s.id = :session")
    boolean isUnanswered(NetworkId network, Instant now, SessionId session);

    /** A session that was held. */
    record Held(SessionId session, Instant startedAt) {}
}
