package nl.leertafel.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A database of before there were groups keeps its students and their work: each works alone from then on. */
abstract class GroupsOfOneContract {

    private static final LocalDateTime FRIDAY = LocalDateTime.of(2026, 12, 11, 17, 0);
    private static final OffsetDateTime THEN = FRIDAY.atOffset(ZoneOffset.UTC);

    private static final UUID LETTERS = UUID.randomUUID();
    private static final UUID STREET = UUID.randomUUID();
    private static final UUID TIMO = UUID.randomUUID();
    private static final UUID NOOR = UUID.randomUUID();

    private final String vendor;
    private final SingleConnectionDataSource dataSource;
    private final JdbcClient jdbc;

    GroupsOfOneContract(String vendor, String url, String user) {
        this.vendor = vendor;
        this.dataSource = new SingleConnectionDataSource(url, user, "", true);
        this.jdbc = JdbcClient.create(dataSource);
    }

    abstract String withoutForeignKeys();

    abstract String withForeignKeys();

    @Test
    void everyStudentAndWhatTheyHandedInIsInAGroup() {
        migrate("018.1");
        jdbc.sql(withoutForeignKeys()).update();
        assignment(LETTERS, TIMO, NOOR);
        assignment(STREET, TIMO);
        handIn(LETTERS, NOOR, "Van Noor.");
        handIn(STREET, TIMO, "Van Timo.");
        jdbc.sql(withForeignKeys()).update();

        migrate("latest");

        assertThat(count("select count(*) from student_group")).isEqualTo(3);
        assertThat(count("select count(distinct student_group_id) from assignment_student"))
                .isEqualTo(3);
        assertThat(numbers(LETTERS)).isEqualTo("1 2");
        assertThat(count("""
                select count(*) from hand_in h
                join assignment_student s on s.student_group_id = h.student_group_id
                where s.person_id = h.person_id and s.assignment_id = h.assignment_id
                """)).isEqualTo(2);
        // one student of two groups after another may hand in for both
        var another = UUID.randomUUID();
        jdbc.sql("insert into student_group values (?, ?, 3, 'De postbodes', 0)")
                .params(another, LETTERS)
                .update();
        jdbc.sql(withoutForeignKeys()).update();
        jdbc.sql("""
                insert into hand_in (hand_in_id, assignment_id, person_id, handed_in_at, version, student_group_id)
                values (?, ?, ?, ?, 0, ?)
                """).params(UUID.randomUUID(), LETTERS, NOOR, THEN, another).update();
        dataSource.destroy();
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .target(target)
                .load()
                .migrate();
    }

    private void assignment(UUID id, UUID... students) {
        jdbc.sql("insert into assignment values (?, ?, ?, null, 'Sociaal werk', 'De brief', 'Praat.', ?, ?, ?, ?, 0)")
                .params(id, UUID.randomUUID(), UUID.randomUUID(), FRIDAY, "Europe/Amsterdam", THEN, THEN)
                .update();
        for (var student : students) {
            jdbc.sql("insert into assignment_student values (?, ?)")
                    .params(id, student)
                    .update();
        }
    }

    private void handIn(UUID assignment, UUID student, String text) {
        jdbc.sql("insert into hand_in values (?, ?, ?, ?, null, null, ?, null, null, 0)")
                .params(UUID.randomUUID(), assignment, student, text, THEN)
                .update();
    }

    private int count(String question) {
        return jdbc.sql(question).query(Integer.class).single();
    }

    private String numbers(UUID assignment) {
        return String.join(
                " ",
                jdbc.sql("select number from student_group where assignment_id = ? order by number")
                        .param(assignment)
                        .query(String.class)
                        .list());
    }
}
