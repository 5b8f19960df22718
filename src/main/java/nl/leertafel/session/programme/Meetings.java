package nl.leertafel.session.programme;

import java.util.Optional;
import nl.leertafel.session.SessionId;
import org.springframework.data.repository.Repository;

/** The meetings that have begun. */
interface Meetings extends Repository<Meeting, SessionId> {

    Meeting save(Meeting meeting);

    Optional<Meeting> findById(SessionId session);
}
