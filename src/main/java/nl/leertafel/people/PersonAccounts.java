package nl.leertafel.people;

import java.util.Optional;
import nl.leertafel.access.Account;
import nl.leertafel.access.Accounts;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every person with an e-mail address may sign in. */
@Service
@Transactional(readOnly = true)
class PersonAccounts implements Accounts {

    private final Persons persons;

    PersonAccounts(Persons persons) {
        this.persons = persons;
    }

    @Override
    public Optional<Account> findByEmail(EmailAddress email) {
        return persons.findByEmail(email).map(Person::account);
    }

    @Override
    public Optional<Account> findById(PersonId person) {
        return persons.findById(person).map(Person::account);
    }

    @Override
    @Transactional
    public void speak(PersonId person, Language language) {
        persons.findById(person).ifPresent(it -> persons.save(it.speak(language)));
    }
}
