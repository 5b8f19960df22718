package nl.leertafel.reflection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leertafel.files.FileId;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.Perspective;
import nl.leertafel.people.OrganisationId;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All reflections. Whoever asks for those of others gets only what they may read. */
interface Reflections extends Repository<Reflection, ReflectionId> {

    /** Who was at the table at latest when the session ended: what was shared there did not mean who came on the list later. */
    String AT_TABLE = """
            exists (
                select 1 from Participation p join Session t on t.id = p.session
                where p.session = r.session and p.person = :reader and p.status = ACCEPTED
                and p.changedAt <= t.endsInstant and (p.presence is null or p.presence = PRESENT))
            """;

    String MEMBER = """
            exists (
                select 1 from Membership m where m.network = s.network and m.person = :reader
                and m.fromDate <= :today and (m.untilDate is null or m.untilDate > :today))
            """;

    String BEHIND_WALL = """
            exists (
                select 1 from Reflection w join w.wall o join Membership m on m.organisation = o
                where w.id = r.id and m.person = :reader
                and m.fromDate <= :today and (m.untilDate is null or m.untilDate >= w.firstWrittenOn))
            or exists (
                select 1 from Reflection w join w.wall o join Organisation named on named.id = o
                join Participation p on lower(p.organisationName) = lower(named.name)
                where w.id = r.id and p.person = :reader)
            """;

    /** What {@link ReadingRule} says, of {@code r} and its session {@code s}, for {@code :reader} on {@code :today}. */
    String READABLE = "r.writtenAt is not null and (r.person = :reader or r.visibility <> PRIVATE and ("
            + AT_TABLE
            + " or r.visibility in (NETWORK, PUBLIC) and "
            + MEMBER
            + " or r.visibility = PUBLIC and s.visibility = PUBLIC) and not ("
            + BEHIND_WALL
            + "))";

    /** What is saved under one prompt of one reflection. */
    record SavedWords(ReflectionId reflection, Prompt prompt, String words) {}

    /** What everyone reads: from which side it was written, how many sat there from that side, and no name. */
    record Open(ReflectionId id, Perspective perspective, long alike, Instant writtenAt) {}

    /** How many a session has. */
    record Count(long written, @Nullable Long shared) {}

    Reflection saveAndFlush(Reflection reflection);

    void delete(Reflection reflection);

    Optional<Reflection> findById(ReflectionId id);

    List<Reflection> findByIdIn(Collection<ReflectionId> ids);

    Optional<Reflection> findByPicture(FileId picture);

    @Query("select r from Reflection r where r.session = :session and r.person = :person and r.source = :source")
    Optional<Reflection> find(SessionId session, PersonId person, ReflectionSource source);

    @Query("select r.id from Reflection r join Session s on s.id = r.session where r.session = :session and " + READABLE
            + " order by r.writtenAt desc, r.id.reflectionId")
    List<ReflectionId> readable(SessionId session, PersonId reader, LocalDate today, Pageable page);

    @Query("select r.id from Reflection r join Session s on s.id = r.session where r.session = :session"
            + " and r.person <> :reader and " + READABLE + " order by r.writtenAt desc, r.id.reflectionId")
    List<ReflectionId> readableOfOthers(SessionId session, PersonId reader, LocalDate today, Pageable page);

    @Query("select count(r) from Reflection r join Session s on s.id = r.session where r.session = :session and "
            + READABLE)
    int countReadable(SessionId session, PersonId reader, LocalDate today);

    @Query("""
            select new nl.leertafel.reflection.Reflections$Open(r.id, p.perspective,
                (select count(q) from Participation q
                    where q.session = r.session and q.status = ACCEPTED and q.perspective = p.perspective),
                r.writtenAt)
            from Reflection r join Session s on s.id = r.session
            join Participation p on p.session = r.session and p.person = r.person
            where r.session = :session and r.visibility = PUBLIC and r.writtenAt is not null and r.wall is empty
            and s.visibility = PUBLIC
            order by r.writtenAt desc, r.id.reflectionId
            """)
    List<Open> open(SessionId session, Limit most);

    @Query("""
            select new nl.leertafel.reflection.Reflections$SavedWords(r.id, key(a), a.saved)
            from Reflection r join r.answers a
            where r.id in :reflections and r.visibility <> PRIVATE and a.saved is not null
            """)
    List<SavedWords> sharedWords(Collection<ReflectionId> reflections);

    @Query("""
            select new nl.leertafel.reflection.Reflections$Count(
                count(r), sum(case when r.visibility <> PRIVATE then 1L else 0L end))
            from Reflection r where r.session = :session and r.writtenAt is not null
            """)
    Count count(SessionId session);

    @Query("select r.person from Reflection r where r.session = :session and r.writtenAt is not null")
    List<PersonId> writers(SessionId session);

    @Query("select r.person from Reflection r where r.session = :session and r.source = CARD")
    List<PersonId> cardWriters(SessionId session);

    @Query("""
            select new nl.leertafel.reflection.ReadingRule$Place(m.network, m.organisation, m.fromDate, m.untilDate)
            from Membership m where m.person = :person
            """)
    List<ReadingRule.Place> placesOf(PersonId person);

    @Query("""
            select o.id from Participation p join Organisation o on lower(o.name) = lower(p.organisationName)
            where p.person = :person
            """)
    Set<OrganisationId> satFor(PersonId person);

    @Query("""
            select distinct o.id from Membership m join Organisation o on o.id = m.organisation
            where m.network = :network
            """)
    List<OrganisationId> organisationsIn(NetworkId network);

    // one query over what stands below: who came where is not known here
    @Query("""
            select p.session from Participation p
            join Session s on s.id = p.session
            left join Reflection r on r.session = p.session and r.person = p.person and r.source = SELF
            where p.person = :person and p.status = ACCEPTED and r.writtenAt is null
            and s.status in (PUBLISHED, CLOSED) and s.startsInstant > :since and s.startsInstant <= :now
            order by s.startsInstant desc
            """)
    List<SessionId> unwritten(PersonId person, Instant since, Instant now, Limit most);

    @Query("""
            select r.session from Reflection r
            where r.person = :person and exists (
                select 1 from Reflection d join d.answers a where d.id = r.id and a.draft is not null)
            order by r.changedAt desc
            """)
    List<SessionId> drafted(PersonId person, Limit most);

    @Query("select r from Reflection r where r.person = :person order by r.changedAt")
    List<Reflection> ofPerson(PersonId person);

    @Query("select r from Reflection r where r.writtenAt is null and r.changedAt < :before")
    List<Reflection> neverSaved(Instant before);

    @Query("select r from Reflection r where r.typedBy = :person")
    List<Reflection> typedBy(PersonId person);
}
