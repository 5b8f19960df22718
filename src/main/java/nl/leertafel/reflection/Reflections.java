package nl.leertafel.reflection;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All reflections. Whoever asks for those of others gets only what was saved and shared. */
interface Reflections extends Repository<Reflection, ReflectionId> {

    /** A shared reflection without its words. */
    record Shared(ReflectionId id, PersonId writer, Instant writtenAt) {}

    /** What is saved under one prompt of one reflection. */
    record SavedWords(ReflectionId reflection, Prompt prompt, String words) {}

    /** How many a session has. */
    record Count(long written, @Nullable Long shared) {}

    Reflection saveAndFlush(Reflection reflection);

    void delete(Reflection reflection);

    @Query("select r from Reflection r where r.session = :session and r.person = :person")
    Optional<Reflection> find(SessionId session, PersonId person);

    @Query("""
            select new nl.leertafel.reflection.Reflections$Shared(r.id, r.person, r.writtenAt) from Reflection r
            where r.session = :session and r.visibility = TABLE and r.writtenAt is not null and r.person <> :reader
            order by r.writtenAt desc, r.id.reflectionId
            """)
    List<Shared> shared(SessionId session, PersonId reader, Pageable page);

    @Query("""
            select new nl.leertafel.reflection.Reflections$SavedWords(r.id, key(a), a.saved)
            from Reflection r join r.answers a
            where r.id in :reflections and r.visibility = TABLE and a.saved is not null
            """)
    List<SavedWords> sharedWords(Collection<ReflectionId> reflections);

    @Query("""
            select new nl.leertafel.reflection.Reflections$Count(
                count(r), sum(case when r.visibility = TABLE then 1L else 0L end))
            from Reflection r where r.session = :session and r.writtenAt is not null
            """)
    Count count(SessionId session);

    @Query("select r.person from Reflection r where r.session = :session and r.writtenAt is not null")
    List<PersonId> writers(SessionId session);

    // one query over what stands below: who came where is not known here
    @Query("""
            select p.session from Participation p
            join Session s on s.id = p.session
            left join Reflection r on r.session = p.session and r.person = p.person
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

    @Modifying
    @Query("delete from Reflection r where r.person = :person")
    void deleteOf(PersonId person);
}
