package nl.leertafel.participation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.seating.Party;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All participations. */
interface Participations extends Repository<Participation, ParticipationId> {

    String DETAILS = """
            select new nl.leertafel.participation.ParticipationDetails(
                p.id, p.session, p.person, p.status, p.perspective, p.partySize, p.helpers, p.organisationName,
                p.waitingNumber, p.reason, p.offerExpiresAt, p.contact, p.presence, p.came, p.groupName, p.changedAt)
            from Participation p
            """;

    String ROW = """
            select new nl.leertafel.participation.ParticipantRow(
                p.id, p.person, q.name, q.email, q.phone, p.perspective, p.organisationName, p.status, p.waitingNumber,
                p.partySize, p.helpers, p.reason, p.offerExpiresAt, p.presence, p.came, p.groupName,
                p.contact)
            """;

    String ROWS = """
            from Participation p join Person q on q.id = p.person
            where p.session = :session and p.status in :statuses
            and (:prefix = '' or exists (select 1 from q.words w where w like concat(:prefix, '%')))
            """;

    String COUNT = """
            select new nl.leertafel.participation.Participations$Count(
                p.session, p.status, p.perspective, p.partySize, p.helpers, count(p), count(p.offerExpiresAt),
                min(p.offerExpiresAt), coalesce(max(p.seat), 0), coalesce(max(p.waitingNumber), 0L))
            from Participation p
            """;

    String BY_KIND = """
             and p.status in (ACCEPTED, WAITING)
            group by p.session, p.status, p.perspective, p.partySize, p.helpers
            """;

    /** How many sign-ups of one session are in a state. */
    record StatusCount(ParticipationStatus status, long signUps) {}

    /**
     * How many parties of one kind sit or wait in one session.
     *
     * @param offered for how many of those who wait seats are held
     * @param offersEnd when the first of these offers ends; null when there is none
     */
    record Count(
            SessionId session,
            ParticipationStatus status,
            Perspective perspective,
            int partySize,
            int helpers,
            long parties,
            long offered,
            @Nullable Instant offersEnd,
            int lastSeat,
            long lastNumber) {

        Party party() {
            return new Party(perspective, partySize, helpers);
        }

        /** How many wait and are offered nothing. */
        int waiting() {
            return status == ParticipationStatus.WAITING ? (int) (parties - offered) : 0;
        }
    }

    /** How many seats of one session are taken or offered. */
    record SeatsTaken(SessionId session, long seats) {}

    /** What was written down about one party that had a seat. */
    record Attended(
            @Nullable Presence presence,
            Participation.Source source,
            Perspective perspective,
            @Nullable String organisation,
            int people,
            int helpers,
            int came) {}

    Participation save(Participation participation);

    Optional<Participation> findById(ParticipationId id);

    @Query("select p from Participation p where p.session = :session and p.person = :person")
    Optional<Participation> find(SessionId session, PersonId person);

    /** Who waits without a seat being held for them, in the order in which they came. */
    @Query("""
            select p from Participation p
            where p.session = :session and p.status = WAITING and p.offerExpiresAt is null order by p.waitingNumber
            """)
    List<Participation> line(SessionId session);

    @Query("""
            select p from Participation p
            where p.session = :session and p.offerExpiresAt <= :now order by p.waitingNumber
            """)
    List<Participation> lapsed(SessionId session, Instant now);

    @Query("""
            select distinct p.session from Participation p where p.offerExpiresAt <= :now
            """)
    List<SessionId> withLapsedOffers(Instant now, Limit most);

    @Query("""
            select p from Participation p join Person q on q.id = p.person
            where p.session = :session and p.contact = :contact and lower(q.name) = lower(:name)
            """)
    List<Participation> signedUpBy(SessionId session, PersonId contact, String name);

    @Query("""
            select count(p) from Participation p
            where p.session = :session and p.status = WAITING and p.offerExpiresAt is null and p.waitingNumber <= :number
            """)
    int countWaitingUpTo(SessionId session, long number);

    @Query(DETAILS + "where p.id = :id")
    Optional<ParticipationDetails> details(ParticipationId id);

    @Query(DETAILS + "where p.session = :session and p.person = :person")
    Optional<ParticipationDetails> details(SessionId session, PersonId person);

    @Query(DETAILS + "where p.session = :session and p.person in :persons")
    List<ParticipationDetails> details(SessionId session, Collection<PersonId> persons);

    @Query("select p.person from Participation p where p.session = :session")
    List<PersonId> personsOf(SessionId session);

    @Query(DETAILS + "where p.session = :session")
    List<ParticipationDetails> ofSession(SessionId session);

    @Query(DETAILS + "where p.person = :person and p.status <> CANCELLED")
    List<ParticipationDetails> ofPerson(PersonId person);

    @Query("""
            select new nl.leertafel.participation.Participations$SeatsTaken(p.session, sum(p.partySize + p.helpers))
            from Participation p
            where p.session in :sessions and (p.status = ACCEPTED or p.offerExpiresAt is not null)
            group by p.session
            """)
    List<SeatsTaken> seatsTaken(Collection<SessionId> sessions);

    @Query("""
            select new nl.leertafel.participation.Participations$StatusCount(p.status, count(p))
            from Participation p where p.session = :session group by p.status
            """)
    List<StatusCount> tally(SessionId session);

    @Query(COUNT + "where p.session = :session" + BY_KIND)
    List<Count> counts(SessionId session);

    @Query(COUNT + "where p.session in :sessions" + BY_KIND)
    List<Count> counts(Collection<SessionId> sessions);

    @Query(ROW + ROWS)
    List<ParticipantRow> search(
            SessionId session, Collection<ParticipationStatus> statuses, String prefix, Pageable page);

    @Query("select count(p) " + ROWS)
    int count(SessionId session, Collection<ParticipationStatus> statuses, String prefix);

    /** Who should be at the door by name, or whoever has this name and anything to do with the session. */
    @Query(ROW + """
            from Participation p join Person q on q.id = p.person
            where p.session = :session and (p.status = ACCEPTED or p.presence is not null or :prefix <> '')
            and (:prefix = '' or exists (select 1 from q.words w where w like concat(:prefix, '%')))
            and (:unwritten = false or p.presence is null)
            """)
    List<ParticipantRow> atTheDoor(SessionId session, String prefix, boolean unwritten, Pageable page);

    @Query(ROW + """
            from Participation p join Person q on q.id = p.person where p.session = :session and p.id = :id
            """)
    Optional<ParticipantRow> atTheDoor(SessionId session, ParticipationId id);

    @Query("""
            select new nl.leertafel.participation.DoorCount(
                coalesce(sum(p.came), 0),
                coalesce(sum(case when p.status = ACCEPTED then p.partySize + p.helpers else 0 end), 0),
                coalesce(sum(case when p.status = ACCEPTED and p.presence is null then 1 else 0 end), 0))
            from Participation p where p.session = :session
            """)
    DoorCount doorCount(SessionId session);

    @Query("select p from Participation p where p.session = :session and p.status = ACCEPTED and p.presence is null")
    List<Participation> unwritten(SessionId session);

    @Query("select p from Participation p where p.session = :session and p.id in :ids")
    List<Participation> some(SessionId session, Collection<ParticipationId> ids);

    @Query("""
            select distinct p.groupName from Participation p
            where p.session = :session and p.groupName is not null order by p.groupName
            """)
    List<String> groups(SessionId session);

    @Query("""
            select new nl.leertafel.participation.Participations$Attended(
                p.presence, p.source, p.perspective, p.organisationName, p.partySize, p.helpers, coalesce(p.came, 0))
            from Participation p where p.session = :session and (p.status = ACCEPTED or p.presence is not null)
            """)
    List<Attended> attended(SessionId session);

    @Query("""
            select count(distinct p.person) from Participation p join Person q on q.id = p.person
            where p.session in :sessions and q.email is not null and p.status in (INVITED, ACCEPTED, TENTATIVE, WAITING)
            """)
    int countToTellByMail(Collection<SessionId> sessions);

    @Query("select max(p.changedAt) from Participation p where p.session = :session")
    Optional<Instant> lastChange(SessionId session);

    @Modifying
    @Query("update Participation p set p.organisationName = null where p.person = :person")
    void forgetOrganisation(PersonId person);

    @Modifying
    @Query("update Participation p set p.contact.personId = null where p.contact = :contact")
    void forgetContact(PersonId contact);

    @Query(DETAILS + "where p.contact = :contact")
    List<ParticipationDetails> ofContact(PersonId contact);
}
