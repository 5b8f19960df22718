package nl.leertafel.insight.confirmation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leertafel.insight.InsightId;
import nl.leertafel.insight.InsightState;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All questions to people outside whether an insight is so. */
interface Confirmations extends Repository<Confirmation, ConfirmationId> {

    Confirmation saveAndFlush(Confirmation confirmation);

    Optional<Confirmation> findById(ConfirmationId id);

    @Query("select c from Confirmation c where c.insight = :insight order by c.askedAt, c.id.insightConfirmationId")
    List<Confirmation> of(InsightId insight);

    @Query(
            "select count(c) > 0 from Confirmation c where c.insight = :insight and c.state = :state and c.person = :person")
    boolean isAsked(InsightId insight, InsightState state, PersonId person);

    /** Members without another role, by the beginning of a word in the name. */
    @Query("""
            select new nl.leertafel.insight.confirmation.Candidate(p.id, p.name)
            from Membership m join Person p on p.id = m.person
            where m.network = :network and m.role = MEMBER
              and m.fromDate <= :day and (m.untilDate is null or m.untilDate > :day)
              and (:prefix = '' or m.person in (
                select f.id from Person f join f.words w where w like concat(:prefix, '%')))
            order by lower(p.name), m.id.membershipId
            """)
    List<Candidate> members(NetworkId network, LocalDate day, String prefix, Pageable page);

    @Query("select c from Confirmation c where c.person = :person or c.askedBy = :person order by c.askedAt")
    List<Confirmation> concerning(PersonId person);
}
