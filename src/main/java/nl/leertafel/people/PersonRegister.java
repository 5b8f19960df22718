package nl.leertafel.people;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leertafel.access.AuditTrail;
import nl.leertafel.access.AuditVerb;
import nl.leertafel.access.Permissions;
import nl.leertafel.access.SignInLinks;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers persons and keeps their own data right. */
@Service
@Transactional
public class PersonRegister {

    private final Persons persons;
    private final NewPersons newPersons;
    private final Registrars registrars;
    private final Permissions permissions;
    private final AuditTrail audit;
    private final SignInLinks signInLinks;

    PersonRegister(
            Persons persons,
            NewPersons newPersons,
            Registrars registrars,
            Permissions permissions,
            AuditTrail audit,
            SignInLinks signInLinks) {
        this.persons = persons;
        this.newPersons = newPersons;
        this.registrars = registrars;
        this.permissions = permissions;
        this.audit = audit;
        this.signInLinks = signInLinks;
    }

    /** For any coordinator and administrator. */
    public PersonId register(PersonForm form) {
        registrars.require();
        return added(new Person(form)).id();
    }

    /**
     * Registers people who are all new, at once, in this order; for any coordinator and administrator.
     *
     * @throws Refusal when an address was taken meanwhile
     */
    public List<PersonId> registerAll(List<PersonForm> forms) {
        registrars.require();
        try {
            var added = forms.stream().map(Person::new).toList();
            added.forEach(persons::save);
            persons.flush();
            return added.stream().map(Person::id).toList();
        } catch (DataIntegrityViolationException takenMeanwhile) {
            throw emailTaken();
        }
    }

    /** Those of these addresses that somebody has, and who; for any coordinator and administrator. */
    @Transactional(readOnly = true)
    public Map<EmailAddress, PersonId> known(Collection<EmailAddress> addresses) {
        registrars.require();
        return persons.findByEmailIn(addresses).stream()
                .map(Person::contact)
                .collect(Collectors.toMap(it -> requireNonNull(it.email()), PersonContact::person));
    }

    /** For the person, a coordinator of a network of theirs, and an administrator. */
    @Transactional(readOnly = true)
    public PersonDetails details(PersonId id) {
        permissions.requireManaging(id);
        return existing(id).details();
    }

    /** The data of the person who is signed in. */
    @Transactional(readOnly = true)
    public PersonDetails ownProfile() {
        return existing(permissions.requireSignedIn()).details();
    }

    /** Whether the one who asks may change these data, and not only see them. */
    @Transactional(readOnly = true)
    public boolean mayEdit(PersonId id) {
        permissions.requireManaging(id);
        return registrars.mayChange(existing(id));
    }

    /**
     * Changes a person's data, unless someone else did so since the version that was on the screen. With another address,
     * sign-in links that went to the old one open nothing any more.
     */
    public void edit(PersonId id, int versionSeen, PersonForm form) {
        permissions.requireManaging(id);
        var person = existing(id);
        if (!registrars.mayChange(person)) {
            throw Refusal.because("people.form.elsewhere");
        }
        if (!person.isStill(versionSeen)) {
            throw Refusal.because("people.form.changedMeanwhile");
        }
        requireFree(form.email(), id);
        if (!Objects.equals(person.contact().email(), form.email())) {
            signInLinks.forget(id);
        }
        saved(person.edit(form));
    }

    /** Lets a person administer this installation; for administrators. */
    public void makeAdministrator(PersonId id) {
        permissions.requireAdministrator();
        persons.save(existing(id).makeAdministrator());
        audit.record(AuditVerb.ROLE_GRANTED, "administrator", id.personId(), null);
    }

    /** Ends that; never for the last one. */
    public void endAdministrator(PersonId id) {
        permissions.requireAdministrator();
        var person = existing(id);
        if (person.isAdministrator() && persons.countAdministrators() == 1) {
            throw Refusal.because("people.administrator.last");
        }
        persons.save(person.endAdministrator());
        audit.record(AuditVerb.ROLE_ENDED, "administrator", id.personId(), null);
    }

    /**
     * Registers the first administrator of a new installation. No permission, because nobody can have one yet: refused
     * as soon as there is an administrator. The caller guards it with the code printed at start.
     */
    public PersonId firstAdministrator(PersonForm form) {
        if (hasAdministrator()) {
            throw new NotFound("there is an administrator already");
        }
        var id = added(new Person(form).makeAdministrator()).id();
        audit.record(AuditVerb.ROLE_GRANTED, "administrator", id.personId(), null);
        return id;
    }

    /** Whether this installation was set up. No permission. */
    @Transactional(readOnly = true)
    public boolean hasAdministrator() {
        return persons.countAdministrators() > 0;
    }

    /**
     * For the public door: the person with this address, or a new one. No permission; never renames or changes a known
     * person, and gives the caller no way to tell which of the two it was.
     */
    public PersonId knownOrNew(String name, EmailAddress email, Language language) {
        return known(email)
                .or(() -> add(name, email, language))
                .or(() -> known(email))
                .orElseThrow();
    }

    /** For the public door: who has this address. No permission; the caller never tells whether there is anybody. */
    @Transactional(readOnly = true)
    public Optional<PersonId> known(EmailAddress email) {
        return persons.idOf(email);
    }

    /** For the public door: a new person; empty when somebody has this address already. No permission. */
    public Optional<PersonId> add(String name, EmailAddress email, Language language) {
        return newPersons.add(PlainText.line("name", name, PersonForm.NAME_LENGTH), email, language);
    }

    /** For the public door: someone whom somebody else signs up, and is reached through them. No permission. */
    public PersonId newByName(String name, Language language) {
        return persons.save(new Person(new PersonForm(name, null, null, language, Channel.LETTER)))
                .id();
    }

    /** How to reach these persons, in the order asked; for modules above. No permission: the caller has checked. */
    @Transactional(readOnly = true)
    public Map<PersonId, PersonContact> contacts(Collection<PersonId> ids) {
        var found = persons.findByIdIn(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        var contacts = new LinkedHashMap<PersonId, PersonContact>();
        for (var id : ids) {
            Optional.ofNullable(found.get(id)).ifPresent(person -> contacts.put(id, person.contact()));
        }
        return contacts;
    }

    private Person existing(PersonId id) {
        return persons.findById(id).orElseThrow(() -> new NotFound("person " + id.personId()));
    }

    private Person added(Person person) {
        requireFree(person.contact().email(), person.id());
        return saved(person);
    }

    private void requireFree(@Nullable EmailAddress email, PersonId owner) {
        if (email != null && persons.idOf(email).filter(it -> !it.equals(owner)).isPresent()) {
            throw emailTaken();
        }
    }

    private Person saved(Person person) {
        try {
            return persons.saveAndFlush(person);
        } catch (DataIntegrityViolationException takenMeanwhile) {
            throw emailTaken();
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            throw Refusal.because("people.form.changedMeanwhile");
        }
    }

    private static Refusal emailTaken() {
        return Refusal.at("email", "people.form.email.taken");
    }
}
