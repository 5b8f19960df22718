package nl.leertafel.demo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leertafel.access.Account;
import nl.leertafel.access.Accounts;
import nl.leertafel.demo.DemoContent.Person;
import nl.leertafel.network.Perspective;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people one can be in the demonstration, one for every part there is to play. */
@Component
@Profile("demo")
public class DemoPeople {

    private static final Set<String> PARTS =
            Set.of("coordinator", "lecturer", "resident", "student", "professional", "official", "administrator");

    private final Accounts accounts;
    private final List<Person> people;

    DemoPeople(Accounts accounts) {
        this.accounts = accounts;
        people = DemoContentReader.all().stream()
                .flatMap(it -> it.people().stream())
                .filter(it -> PARTS.contains(it.key()))
                .toList();
    }

    /** Everyone there is, in the order of the page. */
    public List<DemoPerson> all() {
        return people.stream()
                .filter(it -> account(it).isPresent())
                .map(it -> new DemoPerson(it.key(), it.name(), it.perspective()))
                .toList();
    }

    /** Who plays this part. */
    public Optional<Account> byRole(String part) {
        return people.stream().filter(it -> it.key().equals(part)).findFirst().flatMap(this::account);
    }

    private Optional<Account> account(Person person) {
        return Optional.ofNullable(person.form().email()).flatMap(accounts::findByEmail);
    }

    /** Somebody one can be, as the page shows them. */
    public record DemoPerson(String part, String name, Perspective perspective) {

        public String firstName() {
            return name.substring(0, name.indexOf(' '));
        }
    }
}
