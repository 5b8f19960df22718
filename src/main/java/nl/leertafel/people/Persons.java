package nl.leertafel.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All persons. */
interface Persons extends Repository<Person, PersonId> {

    Person save(Person person);

    Person saveAndFlush(Person person);

    Optional<Person> findById(PersonId id);

    Optional<Person> findByEmail(EmailAddress email);

    List<Person> findByEmailIn(Collection<EmailAddress> emails);

    void flush();

    List<Person> findByIdIn(Collection<PersonId> ids);

    @Query("select p.id from Person p where p.email = :email")
    Optional<PersonId> idOf(EmailAddress email);

    @Query("select count(p) from Person p where p.administrator = true")
    long countAdministrators();
}
