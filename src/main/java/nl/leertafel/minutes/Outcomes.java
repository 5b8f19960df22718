package nl.leertafel.minutes;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All lines of what came out of sessions. */
interface Outcomes extends Repository<Outcome, OutcomeId> {

    Outcome save(Outcome outcome);

    Outcome saveAndFlush(Outcome outcome);

    void delete(Outcome outcome);

    Optional<Outcome> findById(OutcomeId id);

    /** The line, and nobody else writes it until this is over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Outcome o where o.id = :id")
    Optional<Outcome> lock(OutcomeId id);

    @Query("select o.session from Outcome o where o.id = :id")
    Optional<SessionId> sessionOf(OutcomeId id);

    @Query("""
            select new nl.leertafel.minutes.OutcomeLine(
                o.id, o.kind, o.text, o.saidBy, p.name, i.title, o.action, o.amended, o.writtenAt, o.version)
            from Outcome o left join Person p on p.id = o.saidBy left join ProgrammeItem i on i.id = o.item
            where o.session = :session order by o.writtenAt, o.id.outcomeId
            """)
    List<OutcomeLine> ofSession(SessionId session);

    @Query("select o from Outcome o where o.id in :ids")
    List<Outcome> findByIds(Collection<OutcomeId> ids);

    @Query("select count(o) from Outcome o where o.session = :session")
    int count(SessionId session);

    /** The same words again, as when somebody clicked twice. */
    @Query("""
            select o.id from Outcome o
            where o.session = :session and o.kind = :kind and o.text = :text and o.writtenAt > :since
            """)
    List<OutcomeId> same(SessionId session, OutcomeKind kind, String text, Instant since);

    @Query("select o from Outcome o where o.saidBy = :person order by o.writtenAt")
    List<Outcome> saidBy(PersonId person);
}
