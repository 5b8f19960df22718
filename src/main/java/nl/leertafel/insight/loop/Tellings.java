package nl.leertafel.insight.loop;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is to be called or written to about an answer, because no mail reaches them. */
@Service
@Transactional
class Tellings {

    private final JdbcClient database;

    Tellings(JdbcClient database) {
        this.database = database;
    }

    /** Somebody who did not hear yet. */
    record Open(
            LoopAnswerId answer,
            PersonId person,
            String name,
            @Nullable String phone,
            boolean letter,
            LoopTopic topic,
            String words) {}

    void add(LoopAnswer answer, PersonId person, boolean letter) {
        database.sql("""
                insert into loop_telling (loop_answer_id, person_id, network_id, letter) values (?, ?, ?, ?)
                """)
                .params(
                        answer.id().loopAnswerId(),
                        person.personId(),
                        answer.network().networkId(),
                        letter)
                .update();
    }

    @Transactional(readOnly = true)
    List<Open> open(NetworkId network, int most) {
        return database.sql("""
                        select t.loop_answer_id, t.person_id, p.name, p.phone, t.letter, a.kind, a.about, a.words
                        from loop_telling t join loop_answer a on a.loop_answer_id = t.loop_answer_id
                        join person p on p.person_id = t.person_id
                        where t.network_id = ? and t.told_at is null
                        order by a.answered_at, t.loop_answer_id, p.name, t.person_id limit ?
                        """)
                .params(network.networkId(), most)
                .query((row, number) -> new Open(
                        new LoopAnswerId(row.getObject(1, UUID.class)),
                        new PersonId(row.getObject(2, UUID.class)),
                        row.getString(3),
                        row.getString(4),
                        row.getBoolean(5),
                        new LoopTopic(ContributionKind.valueOf(row.getString(6)), row.getObject(7, UUID.class)),
                        row.getString(8)))
                .list();
    }

    /** Whether there was anybody to tell in this network. */
    boolean told(NetworkId network, LoopAnswerId answer, PersonId person, Instant now) {
        return database.sql("""
                        update loop_telling set told_at = ?
                        where network_id = ? and loop_answer_id = ? and person_id = ?
                        """)
                        .params(
                                now.atOffset(ZoneOffset.UTC),
                                network.networkId(),
                                answer.loopAnswerId(),
                                person.personId())
                        .update()
                > 0;
    }

    @Transactional(readOnly = true)
    List<Map<String, Object>> exported(PersonId person) {
        return database.sql("""
                        select a.words, t.letter from loop_telling t
                        join loop_answer a on a.loop_answer_id = t.loop_answer_id
                        where t.person_id = ? order by a.answered_at, t.loop_answer_id
                        """)
                .param(person.personId())
                .query((row, number) -> Map.<String, Object>of("words", row.getString(1), "letter", row.getBoolean(2)))
                .list();
    }

    void forget(PersonId person) {
        database.sql("delete from loop_telling where person_id = ?")
                .param(person.personId())
                .update();
    }
}
