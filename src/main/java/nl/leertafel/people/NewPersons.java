package nl.leertafel.people;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Adds a person under an address that someone else may be adding at this very moment. The loser of that race keeps its
 * transaction: the insert runs under a savepoint, and beside Hibernate, whose session would not survive the conflict.
 */
@Repository
class NewPersons {

    private final JdbcTemplate jdbc;

    NewPersons(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The new person, or nothing when the address was taken meanwhile. */
    Optional<PersonId> add(String name, EmailAddress email, Language language) {
        ConnectionCallback<@Nullable PersonId> insert = connection -> underSavepoint(connection, name, email, language);
        return Optional.ofNullable(jdbc.execute(insert));
    }

    private @Nullable PersonId underSavepoint(Connection connection, String name, EmailAddress email, Language language)
            throws SQLException {
        var before = connection.setSavepoint();
        try {
            return insert(name, email, language);
        } catch (DuplicateKeyException taken) {
            connection.rollback(before);
            return null;
        } finally {
            connection.releaseSavepoint(before);
        }
    }

    private PersonId insert(String name, EmailAddress email, Language language) {
        var id = PersonId.next();
        jdbc.update("""
                insert into person (person_id, name, email, language, channel, administrator, version)
                values (?, ?, ?, ?, ?, false, 0)""", id.personId(), name, email.value(), language.name(), Channel.MAIL.name());
        jdbc.batchUpdate(
                "insert into person_word (person_id, word) values (?, ?)",
                Person.wordsOf(name, email).stream()
                        .map(word -> new Object[] {id.personId(), word})
                        .toList());
        return id;
    }
}
