package nl.leertafel.access;

import java.util.Optional;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.PersonId;

/** The persons who may sign in; implemented by the module that owns persons. No permission is checked here. */
public interface Accounts {

    Optional<Account> findByEmail(EmailAddress email);

    Optional<Account> findById(PersonId person);

    /** From now on this person is spoken to in this language. */
    void speak(PersonId person, Language language);
}
