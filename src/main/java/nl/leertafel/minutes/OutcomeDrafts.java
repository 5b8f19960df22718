package nl.leertafel.minutes;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people typed and did not write down yet, one text per person and session. */
@Repository
class OutcomeDrafts {

    private final JdbcClient database;
    private final Clock clock;

    OutcomeDrafts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** An empty text leaves nothing. */
    void keep(SessionId session, PersonId person, String text) {
        if (text.isEmpty()) {
            drop(session, person);
        } else if (write(
                        "update outcome_draft set text = ?, kept_at = ? where session_id = ? and person_id = ?",
                        session,
                        person,
                        text)
                == 0) {
            write(
                    "insert into outcome_draft (text, kept_at, session_id, person_id) values (?, ?, ?, ?)",
                    session,
                    person,
                    text);
        }
    }

    private int write(String statement, SessionId session, PersonId person, String text) {
        return database.sql(statement)
                .params(text, clock.instant().atOffset(ZoneOffset.UTC), session.sessionId(), person.personId())
                .update();
    }

    void drop(SessionId session, PersonId person) {
        database.sql("delete from outcome_draft where session_id = ? and person_id = ?")
                .params(session.sessionId(), person.personId())
                .update();
    }

    Optional<String> find(SessionId session, PersonId person) {
        return database.sql("select text from outcome_draft where session_id = ? and person_id = ?")
                .params(session.sessionId(), person.personId())
                .query(String.class)
                .optional();
    }

    int count(SessionId session) {
        return database.sql("select count(*) from outcome_draft where session_id = ?")
                .params(session.sessionId())
                .query(Integer.class)
                .single();
    }

    List<Map<String, Object>> exported(PersonId person) {
        return database.sql("select session_id, text from outcome_draft where person_id = ?")
                .params(person.personId())
                .query((row, number) ->
                        Map.<String, Object>of("session", row.getObject(1, UUID.class), "text", row.getString(2)))
                .list();
    }

    void forget(PersonId person) {
        database.sql("delete from outcome_draft where person_id = ?")
                .params(person.personId())
                .update();
    }
}
