package nl.leertafel.participation.suggestion;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionId;
import org.springframework.stereotype.Repository;

/** What is known of earlier tables of a network. */
@Repository
class AskedBefore {

    private final EntityManager database;

    AskedBefore(EntityManager database) {
        this.database = database;
    }

    /** How often somebody was asked, of late and the last time. */
    record Asked(PersonId person, long lately, Instant last) {}

    /** Who sat at another table about this question. */
    Set<PersonId> spokeOn(QuestionId question, SessionId otherThan) {
        return Set.copyOf(database.createQuery("""
                        select distinct p.person from Participation p join Session s on s.id = p.session
                        where s.question = :question and s.id <> :otherThan and p.status = ACCEPTED
                        """, PersonId.class)
                .setParameter("question", question)
                .setParameter("otherThan", otherThan)
                .getResultList());
    }

    /** The organisations people came from who ever had a seat in this network, as they were called then. */
    Set<String> organisationsSeen(NetworkId network) {
        return Set.copyOf(database.createQuery("""
                        select distinct p.organisationName from Participation p join Session s on s.id = p.session
                        where s.network = :network and p.status = ACCEPTED and p.organisationName is not null
                        """, String.class)
                .setParameter("network", network)
                .getResultList());
    }

    /** Whom coordinators of this network asked or wrote down. */
    Map<PersonId, Asked> asked(NetworkId network, Instant lately) {
        return database.createQuery("""
                        select new nl.leertafel.participation.suggestion.AskedBefore$Asked(
                            p.person, sum(case when s.startsInstant > :lately then 1 else 0 end), max(s.startsInstant))
                        from Participation p join Session s on s.id = p.session
                        where s.network = :network and p.source = COORDINATOR group by p.person
                        """, Asked.class)
                .setParameter("network", network)
                .setParameter("lately", lately)
                .getResultStream()
                .collect(Collectors.toMap(Asked::person, it -> it));
    }
}
