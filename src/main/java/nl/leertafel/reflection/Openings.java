package nl.leertafel.reflection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.TimeOrdered;
import nl.leertafel.session.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each time the glass was broken: by whom, why, and whose words it was about. */
@Service
@Transactional
class Openings {

    private final JdbcClient database;
    private final Clock clock;

    Openings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void note(SessionId session, PersonId writer, PersonId by, String reason) {
        database.sql("""
                insert into reflection_opening (
                  reflection_opening_id, session_id, person_id, opened_by, reason, opened_at)
                values (:id, :session, :writer, :by, :reason, :now)
                """)
                .param("id", TimeOrdered.uuid())
                .param("session", session.sessionId())
                .param("writer", writer.personId())
                .param("by", by.personId())
                .param("reason", reason)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** About what this person wrote about this session, in order. */
    @Transactional(readOnly = true)
    List<GlassBroken> of(SessionId session, PersonId writer) {
        return database.sql("""
                        select p.name, o.reason, o.opened_at from reflection_opening o
                        left join person p on p.person_id = o.opened_by
                        where o.session_id = ? and o.person_id = ? order by o.opened_at
                        """)
                .params(session.sessionId(), writer.personId())
                .query((row, number) -> opening(row))
                .list();
    }

    /** About all that this person wrote. */
    @Transactional(readOnly = true)
    List<Map<String, Object>> exported(PersonId writer) {
        return database.sql("""
                        select p.name, o.reason, o.opened_at from reflection_opening o
                        left join person p on p.person_id = o.opened_by
                        where o.person_id = ? order by o.opened_at
                        """).param(writer.personId()).query((row, number) -> opening(row)).list().stream()
                .map(it -> Map.<String, Object>of("by", it.by(), "reason", it.reason(), "openedAt", it.openedAt()))
                .toList();
    }

    /** What was done to this person's words is forgotten; what this person did to others' is not, but by whom. */
    void forget(PersonId person) {
        database.sql("delete from reflection_opening where person_id = ?")
                .param(person.personId())
                .update();
        database.sql("update reflection_opening set opened_by = null where opened_by = ?")
                .param(person.personId())
                .update();
    }

    private static GlassBroken opening(ResultSet row) throws SQLException {
        return new GlassBroken(
                Objects.requireNonNullElse(row.getString(1), ""),
                row.getString(2),
                row.getObject(3, OffsetDateTime.class).toInstant());
    }
}
