package nl.leertafel.participation.support;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.participation.ParticipationId;
import nl.leertafel.session.SessionId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All that people need. */
interface SupportNeeds extends Repository<SupportNeed, ParticipationId> {

    SupportNeed save(SupportNeed need);

    Optional<SupportNeed> findById(ParticipationId id);

    void delete(SupportNeed need);

    @Query("select n from SupportNeed n join Participation p on p.id = n.id where p.session = :session")
    List<SupportNeed> ofSession(SessionId session);

    @Query("select n from SupportNeed n join Participation p on p.id = n.id where p.person = :person")
    List<SupportNeed> ofPerson(PersonId person);

    /** Sessions that ended long enough ago, of which there is still something to forget. */
    @Query("""
            select s.id from Session s where s.endsInstant <= :ended
            and (exists (select 1 from LogisticsList l where l.id = s.id)
              or exists (select 1 from SupportNeed n join Participation p on p.id = n.id where p.session = s.id))
            """)
    List<SessionId> overdue(Instant ended, Limit most);

    @Modifying
    @Query("""
            delete from SupportNeed n where n.id.participationId in
              (select p.id.participationId from Participation p where p.session = :session)
            """)
    void forgetSession(SessionId session);

    @Modifying
    @Query("""
            delete from SupportNeed n where n.id.participationId in
              (select p.id.participationId from Participation p where p.person = :person)
            """)
    void forgetPerson(PersonId person);
}
