package nl.leertafel.participation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leertafel.session.SessionId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The plans of all tables. */
interface SeatPlans extends Repository<SeatPlan, SessionId> {

    SeatPlan save(SeatPlan plan);

    Optional<SeatPlan> findBySession(SessionId session);

    List<SeatPlan> findBySessionIn(Collection<SessionId> sessions);

    /** Whose kept seats may be free by now, whatever the time is where the session takes place. */
    @Query("select p.session from SeatPlan p where p.released = false and p.keptUntil < :tomorrow order by p.keptUntil")
    List<SessionId> toRelease(LocalDate tomorrow, Limit most);
}
