package nl.leertafel.invitation.inbound;

import java.time.Instant;
import java.util.List;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything that calendars ever said. */
interface ItipEvents extends Repository<ItipEvent, ItipEventId> {

    ItipEvent save(ItipEvent event);

    /** What a calendar said of this session that counted, alone or with the whole of its series, the last first. */
    @Query("""
            select e from ItipEvent e
            where e.uid = :uid and e.session = :session and (e.outcome = APPLIED or e.reason = YES_TO_EARLIER_DATE)
            order by e.sequence desc, e.dtstamp desc, e.happenedAt desc""")
    List<ItipEvent> last(String uid, SessionId session, Limit limit);

    @Query("select count(e) > 0 from ItipEvent e where e.uid = :uid and e.toldAgain = true and e.happenedAt > :after")
    boolean wasToldAgain(String uid, Instant after);

    @Query("""
            select new nl.leertafel.invitation.inbound.CalendarSaid(
                e.person, e.happenedAt, e.method, e.partStat, e.words, e.unverified, e.outcome, e.reason)
            from ItipEvent e where e.session = :session and e.reason <> NO_ANSWER
            order by e.happenedAt desc, e.id.itipEventId desc""")
    List<CalendarSaid> ofSession(SessionId session, Pageable page);

    @Query("select e from ItipEvent e where e.person = :person order by e.happenedAt")
    List<ItipEvent> findByPerson(PersonId person);

    @Modifying
    @Query("delete from ItipEvent e where e.person = :person")
    void deleteByPerson(PersonId person);

    @Modifying
    @Query("delete from ItipEvent e where e.happenedAt < :before")
    int forget(Instant before);
}
