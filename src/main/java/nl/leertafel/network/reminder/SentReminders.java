package nl.leertafel.network.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was sent a mail on which day, and reminded of what. */
@Service
@Transactional
class SentReminders implements PersonalData {

    private static final Map<String, String> EXPORTED = Map.of(
            "reminder", "select occasion, subject_id, about_on, sent_on from reminder where person_id = ?",
            "reminder_mail", "select sent_on from reminder_mail where person_id = ?");

    private final JdbcClient database;

    SentReminders(JdbcClient database) {
        this.database = database;
    }

    /** What a reminder is remembered by. */
    record Key(PersonId reader, String occasion, UUID subject, LocalDate about) {

        static Key of(DueReminder due) {
            return new Key(due.reader(), due.occasion(), due.subject(), due.about());
        }
    }

    /**
     * Takes this person's mail of this day: whoever wrote the row sends it.
     *
     * @throws org.springframework.dao.DuplicateKeyException when it was sent, or is being sent elsewhere
     */
    void claim(PersonId reader, LocalDate day) {
        database.sql("insert into reminder_mail (person_id, sent_on) values (?, ?)")
                .params(reader.personId(), day)
                .update();
    }

    /** Those of these people who had their mail on this day or a later one. */
    Set<PersonId> served(Collection<PersonId> readers, LocalDate day) {
        return readers.isEmpty()
                ? Set.of()
                : new HashSet<>(database.sql(
                                "select person_id from reminder_mail where sent_on >= :day and person_id in (:readers)")
                        .param("day", day)
                        .param(
                                "readers",
                                readers.stream().map(PersonId::personId).toList())
                        .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                        .list());
    }

    void remember(DueReminder due, LocalDate day) {
        database.sql("insert into reminder (person_id, occasion, subject_id, about_on, sent_on) values (?, ?, ?, ?, ?)")
                .params(due.reader().personId(), due.occasion(), due.subject(), due.about(), day)
                .update();
    }

    /** What these people were reminded of. */
    Set<Key> of(Collection<PersonId> readers) {
        return readers.isEmpty()
                ? Set.of()
                : new HashSet<>(database.sql(
                                "select person_id, occasion, subject_id, about_on from reminder where person_id in (:readers)")
                        .param(
                                "readers",
                                readers.stream().map(PersonId::personId).toList())
                        .query((row, number) -> new Key(
                                new PersonId(row.getObject(1, UUID.class)),
                                row.getString(2),
                                row.getObject(3, UUID.class),
                                row.getObject(4, LocalDate.class)))
                        .list());
    }

    /** Forgets what was sent before this day. */
    void forget(LocalDate before) {
        for (var table : tables()) {
            database.sql("delete from " + table + " where sent_on < ?")
                    .params(before)
                    .update();
        }
    }

    @Override
    public List<String> tables() {
        return List.of("reminder", "reminder_mail");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return Map.of("reminder", rows("reminder", person), "reminder_mail", rows("reminder_mail", person));
    }

    @Override
    public void erase(PersonId person) {
        for (var table : tables()) {
            database.sql("delete from " + table + " where person_id = ?")
                    .params(person.personId())
                    .update();
        }
    }

    @SuppressWarnings("NullAway") // no column is empty
    private List<Map<String, Object>> rows(String table, PersonId person) {
        return database.sql(Objects.requireNonNull(EXPORTED.get(table)))
                .params(person.personId())
                .query()
                .listOfRows();
    }
}
