package nl.leertafel.insight;

import java.util.List;
import java.util.Optional;
import nl.leertafel.kernel.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All insights. */
interface Insights extends Repository<Insight, InsightId> {

    Insight saveAndFlush(Insight insight);

    void delete(Insight insight);

    Optional<Insight> findById(InsightId id);

    @Query("""
            select distinct s.person from Source s
            where s.insight = :insight and s.standing = STANDS and s.person is not null
            """)
    List<PersonId> whoseReflection(InsightId insight);

    /** Only of whom it still stands there: a name can be taken away from a line. */
    @Query("""
            select distinct o.saidBy from Source s join Outcome o on o.id = s.outcome
            where s.insight = :insight and o.saidBy is not null
            """)
    List<PersonId> whoSaid(InsightId insight);

    /** Of everyone in the group that handed it in. */
    @Query("""
            select distinct p.id from Source s join HandIn h on h.id = s.handIn
            join Student t on t.studentGroup = h.studentGroup
            join Person p on p.id.personId = t.id.personId
            where s.insight = :insight
            """)
    List<PersonId> whoseWork(InsightId insight);

    @Query("""
            select i from Insight i where i.person = :person or i.wordedBy = :person
            or exists (select 1 from Insight s join s.steps t where s.id = i.id and t.person = :person)
            or exists (select 1 from Insight w join w.wordings o where w.id = i.id and o.person = :person)
            order by i.harvestedAt
            """)
    List<Insight> workedOnBy(PersonId person);
}
