package nl.leertafel.reflection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.Perspective;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the barometer: answers of persons while it is open; once closed, only what the table said. */
@Component
class BarometerAnswers {

    private static final String WHOLE_TABLE = "ALL";

    private final JdbcClient database;
    private final Clock clock;

    BarometerAnswers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean isClosed(SessionId session) {
        return database.sql("select count(*) from barometer where session_id = ?")
                        .param(session.sessionId())
                        .query(Long.class)
                        .single()
                > 0;
    }

    Optional<BarometerAnswer> of(SessionId session, PersonId person) {
        return database.sql("""
                        select form, content, relations, word from barometer_answer
                        where session_id = ? and person_id = ?
                        """)
                .params(session.sessionId(), person.personId())
                .query((row, number) -> answer(row))
                .optional();
    }

    /** By whom, for as long as it is open. */
    Map<PersonId, BarometerAnswer> of(SessionId session) {
        var answers = new TreeMap<PersonId, BarometerAnswer>(
                (one, other) -> one.personId().compareTo(other.personId()));
        database.sql("select form, content, relations, word, person_id from barometer_answer where session_id = ?")
                .param(session.sessionId())
                .query(row -> {
                    answers.put(new PersonId(row.getObject(5, UUID.class)), answer(row));
                });
        return answers;
    }

    int count(SessionId session) {
        return database.sql("select count(*) from barometer_answer where session_id = ?")
                .param(session.sessionId())
                .query(Integer.class)
                .single();
    }

    /** The caller holds the lock of the session. */
    void put(SessionId session, PersonId person, BarometerAnswer answer) {
        takeBack(session, person);
        database.sql("""
                insert into barometer_answer (session_id, person_id, form, content, relations, word, given_at)
                values (:session, :person, :form, :content, :relations, :word, :now)
                """)
                .param("session", session.sessionId())
                .param("person", person.personId())
                .param("form", answer.form())
                .param("content", answer.content())
                .param("relations", answer.relations())
                .param("word", answer.word())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void takeBack(SessionId session, PersonId person) {
        database.sql("delete from barometer_answer where session_id = ? and person_id = ?")
                .params(session.sessionId(), person.personId())
                .update();
    }

    /** From now on only this is known; whose answer was which is not any more. */
    void close(SessionId session, BarometerResult result) {
        database.sql("delete from barometer_answer where session_id = ?")
                .param(session.sessionId())
                .update();
        database.sql("insert into barometer (session_id, closed_at) values (?, ?)")
                .params(session.sessionId(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        for (var score : result.scores()) {
            database.sql("""
                    insert into barometer_score (session_id, side, people, form, content, relations)
                    values (?, ?, ?, ?, ?, ?)
                    """)
                    .params(
                            session.sessionId(),
                            side(score.side()),
                            score.people(),
                            score.form(),
                            score.content(),
                            score.relations())
                    .update();
        }
        result.words()
                .forEach((word, times) -> database.sql(
                                "insert into barometer_word (session_id, word, times) values (?, ?, ?)")
                        .params(session.sessionId(), word, times)
                        .update());
    }

    BarometerResult result(SessionId session) {
        var scores = database.sql("""
                        select side, people, form, content, relations from barometer_score where session_id = ?
                        order by case when side = 'ALL' then 0 else 1 end, side
                        """)
                .param(session.sessionId())
                .query((row, number) -> new BarometerScore(
                        side(row.getString(1)), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)))
                .list();
        var words = new TreeMap<String, Integer>();
        database.sql("select word, times from barometer_word where session_id = ?")
                .param(session.sessionId())
                .query(row -> {
                    words.put(row.getString(1), row.getInt(2));
                });
        return new BarometerResult(scores, words);
    }

    /** Sessions with answers that ended before that moment. */
    List<SessionId> openSince(Instant ended) {
        return database.sql("""
                        select distinct a.session_id from barometer_answer a
                        join session s on s.session_id = a.session_id where s.ends_instant < ?
                        """)
                .param(ended.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new SessionId(row.getObject(1, UUID.class)))
                .list();
    }

    List<Map<String, Object>> exported(PersonId person) {
        return database.sql("""
                        select form, content, relations, word, session_id, given_at from barometer_answer
                        where person_id = ? order by given_at
                        """)
                .param(person.personId())
                .query((row, number) -> Map.<String, Object>of(
                        "session",
                        row.getObject(5, UUID.class),
                        "answer",
                        answer(row),
                        "givenAt",
                        row.getObject(6, OffsetDateTime.class).toInstant()))
                .list();
    }

    void forget(PersonId person) {
        database.sql("delete from barometer_answer where person_id = ?")
                .param(person.personId())
                .update();
    }

    private static BarometerAnswer answer(ResultSet row) throws SQLException {
        return new BarometerAnswer(row.getInt(1), row.getInt(2), row.getInt(3), row.getString(4));
    }

    private static String side(@Nullable Perspective side) {
        return side == null ? WHOLE_TABLE : side.name();
    }

    private static @Nullable Perspective side(String stored) {
        return stored.equals(WHOLE_TABLE) ? null : Perspective.valueOf(stored);
    }
}
