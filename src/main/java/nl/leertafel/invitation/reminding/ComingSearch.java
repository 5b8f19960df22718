package nl.leertafel.invitation.reminding;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leertafel.participation.ParticipationId;
import org.springframework.stereotype.Repository;

/** Who was told by mail of a session that is near, in one query over what stands below. */
@Repository
class ComingSearch {

    private static final Duration NEAR = Duration.ofDays(ReminderRules.MOST_EARLY + 1);

    private static final String COMING = """
            select new nl.leertafel.invitation.reminding.Coming(
                p.id, p.session, s.network, p.person, p.contact, p.status, i.toldAt, s.slot)
            from Participation p
            join Session s on s.id = p.session
            join Invitation i on i.session = p.session and i.person = p.person
            where s.status = PUBLISHED and s.startsInstant > :now and s.startsInstant < :until
            and p.status in (INVITED, ACCEPTED, TENTATIVE) and i.toldAt is not null and i.email is not null
            """;

    private final EntityManager database;

    ComingSearch(EntityManager database) {
        this.database = database;
    }

    List<Coming> near(Instant now) {
        return database.createQuery(COMING + " order by s.startsInstant, p.id.participationId", Coming.class)
                .setParameter("now", now)
                .setParameter("until", now.plus(NEAR))
                .getResultList();
    }

    Optional<Coming> one(ParticipationId participation, Instant now) {
        return database.createQuery(COMING + " and p.id = :participation", Coming.class)
                .setParameter("now", now)
                .setParameter("until", now.plus(NEAR))
                .setParameter("participation", participation)
                .getResultStream()
                .findFirst();
    }
}
