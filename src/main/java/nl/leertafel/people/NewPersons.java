package nl.leertafel.people;

import java.util.Optional;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.PersonId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Adds a person under an address that someone else may be adding at this very moment. The loser of that race keeps its
 * transaction: the insert runs under a savepoint, and beside Hibernate, whose session would not survive the conflict.
 */
@Repository
class NewPersons {

    private final JdbcClient jdbc;

    NewPersons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The new person, or nothing when the address was taken meanwhile. */
    Optional<PersonId> add(String name, EmailAddress email, Language language) {
        var transaction = TransactionAspectSupport.currentTransactionStatus();
        var before = transaction.createSavepoint();
        try {
            return Optional.of(insert(name, email, language));
        } catch (DuplicateKeyException taken) {
            transaction.rollbackToSavepoint(before);
            return Optional.empty();
        } finally {
            transaction.releaseSavepoint(before);
        }
    }

    private PersonId insert(String name, EmailAddress email, Language language) {
        var id = PersonId.next();
        jdbc.sql("""
                insert into person (person_id, name, email, language, channel, administrator, version)
                values (?, ?, ?, ?, ?, false, 0)""")
                .params(id.personId(), name, email.value(), language.name(), Channel.MAIL.name())
                .update();
        Person.wordsOf(name, email)
                .forEach(word -> jdbc.sql("insert into person_word (person_id, word) values (?, ?)")
                        .params(id.personId(), word)
                        .update());
        return id;
    }
}
