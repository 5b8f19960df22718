package nl.leertafel.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leertafel.session.SessionId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The minutes of all sessions; a session without any has a draft. */
interface AllMinutes extends Repository<Minutes, SessionId> {

    Minutes save(Minutes minutes);

    Optional<Minutes> findById(SessionId session);

    @Query("""
            select m.session from Minutes m where m.status = AMENDING and m.amendUntil <= :now order by m.amendUntil
            """)
    List<SessionId> due(Instant now);
}
