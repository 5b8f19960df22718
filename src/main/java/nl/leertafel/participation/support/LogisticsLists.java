package nl.leertafel.participation.support;

import java.util.List;
import java.util.Optional;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The lists of what has to be arranged. */
interface LogisticsLists extends Repository<LogisticsList, SessionId> {

    LogisticsList save(LogisticsList list);

    Optional<LogisticsList> findById(SessionId session);

    @Query("select l.id from LogisticsList l where l.owner = :owner")
    List<SessionId> ownedBy(PersonId owner);

    @Modifying
    @Query("delete from LogisticsList l where l.id = :session")
    void forgetSession(SessionId session);

    @Modifying
    @Query("update LogisticsList l set l.owner = null where l.owner = :person")
    void forgetOwner(PersonId person);
}
