package nl.leertafel.invitation;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** What all calendars were told. */
interface Invitations extends Repository<Invitation, InvitationId> {

    /**
     * What waits becomes due at another moment; what is due already stays due. All of it is touched: who is looking at
     * one this moment may have seen what was before the change, and so has to be waited for and followed.
     */
    String RESCHEDULE = """
            update versioned Invitation i set i.dueAt = case when i.dueAt <= :now then i.dueAt else :due end where
            """;

    Invitation save(Invitation invitation);

    Optional<Invitation> findById(InvitationId id);

    @Query("select i from Invitation i where i.uid = :uid")
    Optional<Invitation> findByUid(UUID uid);

    @Query("select i from Invitation i where i.session = :session and i.person = :person")
    Optional<Invitation> find(SessionId session, PersonId person);

    @Query("select i from Invitation i where i.session = :session and i.person in :persons")
    List<Invitation> findAll(SessionId session, Collection<PersonId> persons);

    @Query("select i from Invitation i where i.person = :person order by i.id.invitationId")
    List<Invitation> findByPerson(PersonId person);

    /** Read from an index alone: whatever happens to a session or an answer touches the invitation. */
    @Query("""
            select new nl.leertafel.invitation.PersonAgenda$Revision(count(i), coalesce(sum(i.version), 0L))
            from Invitation i where i.person = :person
            """)
    PersonAgenda.Revision revision(PersonId person);

    @Query("select i.id from Invitation i where i.dueAt <= :now order by i.dueAt, i.id.invitationId")
    List<InvitationId> due(Instant now, Limit limit);

    /** The first that are due and that no other worker has. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2")) // skip locked
    @Query("select i from Invitation i where i.dueAt <= :now order by i.dueAt, i.id.invitationId")
    List<Invitation> claimDue(Instant now, Limit limit);

    /** Empty when another worker has it or has had it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2")) // skip locked
    @Query("select i from Invitation i where i.id = :id and i.dueAt <= :now")
    Optional<Invitation> claim(InvitationId id, Instant now);

    /** As {@link #claim}, due or not, of those that are no entry of their own. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2")) // skip locked
    @Query("""
            select i from Invitation i where i.session in :sessions and i.person in :persons
            and (i.onCalendar = false or i.seriesUid is not null) order by i.id.invitationId
            """)
    List<Invitation> claimDates(Collection<SessionId> sessions, Collection<PersonId> persons);

    @Query("""
            select count(i) from Invitation i where i.session in :sessions and i.person = :person
            and (i.onCalendar = false or i.seriesUid is not null)
            """)
    int countDates(Collection<SessionId> sessions, PersonId person);

    @Query("select i from Invitation i where i.seriesUid = :uid order by i.id.invitationId")
    List<Invitation> findBySeriesUid(SeriesUid uid);

    @Modifying(flushAutomatically = true)
    @Query(RESCHEDULE + "i.session = :session")
    int reschedule(SessionId session, Instant due, Instant now);

    @Modifying(flushAutomatically = true)
    @Query(RESCHEDULE + "(i.person = :person or i.contact = :person)")
    int reschedule(PersonId person, Instant due, Instant now);

    @Modifying(flushAutomatically = true)
    @Query("update versioned Invitation i set i.dueAt = :now where i.session = :session and i.person = :person")
    int makeDue(SessionId session, PersonId person, Instant now);

    @Query("select count(i) from Invitation i where i.session = :session and i.dueAt > :now")
    int countWaiting(SessionId session, Instant now);

    @Query("select min(i.dueAt) from Invitation i where i.session = :session and i.dueAt > :now")
    Optional<Instant> nextDue(SessionId session, Instant now);

    @Modifying(flushAutomatically = true)
    @Query("update versioned Invitation i set i.dueAt = :now where i.flawedAt is not null and i.dueAt is null")
    int makeFlawedDue(Instant now);

    @Query("select count(i) from Invitation i where i.session = :session and i.flawedAt is not null")
    int countFlawed(SessionId session);

    @Query("""
            select new nl.leertafel.invitation.CalendarFlaw(
                i.session, s.title, n.name, i.flaw, count(i), min(i.flawedAt))
            from Invitation i join Session s on s.id = i.session join Network n on n.id = s.network
            where i.flawedAt is not null
            group by i.session, s.title, n.name, i.flaw order by min(i.flawedAt) desc
            """)
    List<CalendarFlaw> flaws(Limit most);

    @Modifying(flushAutomatically = true)
    @Query("update versioned Invitation i set i.email = null, i.contact.personId = null where i.contact = :contact")
    void forgetContact(PersonId contact);

    @Modifying(flushAutomatically = true)
    @Query("delete from Invitation i where i.person = :person")
    void deleteByPerson(PersonId person);
}
