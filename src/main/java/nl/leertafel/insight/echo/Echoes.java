package nl.leertafel.insight.echo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leertafel.action.ActionItemId;
import nl.leertafel.insight.InsightId;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All questions that were asked. */
interface Echoes extends Repository<Echo, EchoId> {

    Echo save(Echo echo);

    Echo saveAndFlush(Echo echo);

    Optional<Echo> findById(EchoId id);

    @Query("select e from Echo e where e.person = :person order by e.askedOn desc")
    List<Echo> of(PersonId person);

    @Query("""
            select e from Echo e where e.person = :person and e.answer is null and e.askedOn >= :since
            order by e.askedOn desc
            """)
    List<Echo> open(PersonId person, LocalDate since, Limit most);

    @Query("""
            select new nl.leertafel.insight.echo.Echoes$Asked(e.person, max(e.askedOn))
            from Echo e where e.person in :people group by e.person
            """)
    List<Asked> lastAsked(Collection<PersonId> people);

    /** When somebody was asked anything for the last time. */
    record Asked(PersonId person, LocalDate on) {}

    /** Actions whose day is this long ago, of who did not leave the network, and was not asked for this moment. */
    @Query("""
            select new nl.leertafel.insight.echo.Echoes$Old(a.id, a.person, a.network, a.dueOn)
            from ActionItem a
            where a.dueOn between :first and :last and a.status <> DROPPED
            and not exists (select 1 from Echo e where e.action = a.id and e.person = a.person and e.moment = :moment)
            and (exists (select 1 from Membership m where m.network = a.network and m.person = a.person
                    and (m.untilDate is null or m.untilDate > :today))
                or not exists (select 1 from Membership m where m.network = a.network and m.person = a.person))
            order by a.dueOn, a.id.actionItemId
            """)
    List<Old> actions(LocalDate first, LocalDate last, EchoMoment moment, LocalDate today);

    /** What somebody agreed to do that long ago. */
    record Old(ActionItemId action, PersonId person, NetworkId network, LocalDate began) {}

    @Query("""
            select i.id from Insight i where i.harvestedAt >= :first and i.harvestedAt < :last and i.state <> REJECTED
            order by i.harvestedAt, i.id.insightId
            """)
    List<InsightId> insights(Instant first, Instant last);

    @Query("select e.person from Echo e where e.insight = :insight and e.moment = :moment")
    List<PersonId> askedAbout(InsightId insight, EchoMoment moment);

    @Query("""
            select new nl.leertafel.insight.echo.OthersDid$Sentence(e.answer, e.sentence)
            from Echo e
            where e.network = :network and e.shared = true and e.person <> :reader and e.answeredAt > :since
            order by e.network.networkId, e.answeredAt desc, e.id.echoId
            """)
    List<OthersDid.Sentence> shared(NetworkId network, PersonId reader, Instant since, Limit most);

    @Query("""
            select new nl.leertafel.insight.echo.Echoes$Count(e.answer, count(e))
            from Echo e where e.network = :network and e.answeredAt > :since group by e.answer
            """)
    List<Count> counts(NetworkId network, Instant since);

    /** How many answered this. */
    record Count(EchoAnswer answer, long people) {}

    @Modifying
    @Query("delete from Echo e where e.person = :person")
    void deleteOf(PersonId person);
}
