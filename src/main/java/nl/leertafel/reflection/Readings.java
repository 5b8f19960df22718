package nl.leertafel.reflection;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who read what, for its writer; the first time counts. */
@Service
@Transactional
class Readings {

    private final JdbcClient database;
    private final Clock clock;

    Readings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes what was not noted yet; one window of a reader waits for the other, so that neither breaks. */
    void note(Collection<ReflectionId> read, PersonId reader) {
        var unnoted = unnoted(ids(read), reader);
        if (unnoted.isEmpty()) {
            return;
        }
        database.sql("select reflection_id from reflection where reflection_id in (:read) order by 1 for update")
                .param("read", unnoted)
                .query(UUID.class)
                .list();
        database.sql("""
                insert into reflection_reading (reflection_id, person_id, read_at)
                select r.reflection_id, cast(:reader as uuid), cast(:now as timestamp with time zone) from reflection r
                where r.reflection_id in (:read) and not exists (
                    select 1 from reflection_reading x
                    where x.reflection_id = r.reflection_id and x.person_id = :reader)
                """)
                .param("reader", reader.personId())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("read", unnoted)
                .update();
    }

    private List<UUID> unnoted(List<UUID> read, PersonId reader) {
        if (read.isEmpty()) {
            return read;
        }
        var unnoted = database.sql("""
                        select r.reflection_id from reflection r
                        left join reflection_reading x on x.reflection_id = r.reflection_id and x.person_id = :reader
                        where r.reflection_id in (:read) and r.person_id <> :reader and x.person_id is null
                        """)
                .param("reader", reader.personId())
                .param("read", read)
                .query((row, number) -> new ReflectionId(row.getObject(1, UUID.class)))
                .list();
        return ids(unnoted);
    }

    private static List<UUID> ids(Collection<ReflectionId> reflections) {
        return reflections.stream().map(ReflectionId::reflectionId).toList();
    }

    /** Who read what this person wrote about this session, in the order in which they did. */
    @Transactional(readOnly = true)
    List<ReadBy> of(SessionId session, PersonId writer, ReflectionSource source) {
        return database.sql("""
                        select p.name, x.read_at from reflection_reading x
                        join reflection r on r.reflection_id = x.reflection_id
                        join person p on p.person_id = x.person_id
                        where r.session_id = ? and r.person_id = ? and r.source = ? order by x.read_at, p.name
                        """)
                .params(session.sessionId(), writer.personId(), source.name())
                .query((row, number) -> new ReadBy(
                        row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
    }

    @Transactional(readOnly = true)
    List<Map<String, Object>> exported(PersonId reader) {
        return database.sql(
                        "select reflection_id, read_at from reflection_reading where person_id = ? order by read_at")
                .param(reader.personId())
                .query((row, number) -> Map.<String, Object>of(
                        "reflection",
                        row.getObject(1, UUID.class),
                        "readAt",
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
    }

    void forget(PersonId reader) {
        database.sql("delete from reflection_reading where person_id = ?")
                .param(reader.personId())
                .update();
    }
}
