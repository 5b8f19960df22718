package nl.leertafel.people;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import nl.leertafel.access.Account;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.kernel.Words;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Someone who takes part, with or without an e-mail address. */
@Entity
class Person extends AbstractAggregateRoot<Person> {

    /** The name of a person who was erased. */
    static final String NOBODY = "–";

    @EmbeddedId
    private PersonId id;

    private String name;
    private @Nullable EmailAddress email;
    private @Nullable String phone;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private boolean administrator;

    @ElementCollection
    @CollectionTable(name = "person_word", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "word")
    private Set<String> words = new HashSet<>();

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected Person() {} // for JPA

    Person(PersonForm form) {
        id = PersonId.next();
        name = form.name();
        email = form.email();
        phone = form.phone();
        language = form.language();
        channel = form.channel();
        indexWords();
    }

    Person edit(PersonForm form) {
        var moved = !Objects.equals(email, form.email());
        name = form.name();
        email = form.email();
        phone = form.phone();
        language = form.language();
        channel = form.channel();
        indexWords();
        return moved ? andEvent(new PersonEvent.AddressChanged(id)) : this;
    }

    Person speak(Language now) {
        language = now;
        return this;
    }

    Person makeAdministrator() {
        if (email == null) {
            throw Refusal.at("email", "people.form.email.needed");
        }
        administrator = true;
        return this;
    }

    Person endAdministrator() {
        administrator = false;
        return this;
    }

    Person erase() {
        name = NOBODY;
        email = null;
        phone = null;
        channel = Channel.LETTER;
        administrator = false;
        words.clear();
        return andEvent(new PersonEvent.AddressChanged(id));
    }

    private void indexWords() {
        var now = wordsOf(name, email);
        words.retainAll(now);
        words.addAll(now);
    }

    /** The name and what stands before the @: a domain would find half of the country. */
    static Set<String> wordsOf(String name, @Nullable EmailAddress email) {
        return email == null
                ? Words.of(name)
                : Words.of(name, email.value().substring(0, email.value().indexOf('@')));
    }

    PersonId id() {
        return id;
    }

    boolean isAdministrator() {
        return administrator;
    }

    boolean isStill(int versionSeen) {
        return requireNonNull(version) == versionSeen;
    }

    PersonDetails details() {
        return new PersonDetails(id, name, email, phone, language, channel, administrator, requireNonNull(version));
    }

    PersonContact contact() {
        return new PersonContact(id, name, email, phone, language, channel);
    }

    Account account() {
        return new Account(id, name, email, language, administrator);
    }
}
