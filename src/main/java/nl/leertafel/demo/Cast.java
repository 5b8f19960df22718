package nl.leertafel.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.leertafel.access.ActingAs;
import nl.leertafel.access.Role;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.demo.DemoContent.Membership;
import nl.leertafel.demo.DemoContent.Person;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.people.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Who plays in the demonstration, and under which id they were registered so far. */
final class Cast {

    private final Map<String, Person> people;
    private final Map<String, String> organisationNames;
    private final Map<String, PersonId> registered = new HashMap<>();
    private final Map<String, OrganisationId> organisations = new HashMap<>();
    private final Map<String, NetworkId> networks = new HashMap<>();
    private final Map<String, QuestionId> questions = new HashMap<>();

    Cast(List<DemoContent> contents) {
        people = contents.stream()
                .flatMap(it -> it.people().stream())
                .collect(Collectors.toMap(Person::key, Function.identity()));
        organisationNames = contents.stream()
                .flatMap(it -> it.organisations().stream())
                .collect(Collectors.toMap(DemoContent.Organisation::key, DemoContent.Organisation::name));
    }

    Person person(String key) {
        return known(people, key);
    }

    /** The name of the organisation someone comes from, as they would type it. */
    @Nullable
    String organisationName(Person person) {
        var membership = person.membership();
        return membership == null || membership.organisation() == null
                ? null
                : known(organisationNames, membership.organisation());
    }

    void enters(String key, PersonId id) {
        registered.put(key, id);
    }

    PersonId id(String key) {
        return known(registered, key);
    }

    void founded(String organisation, OrganisationId id) {
        organisations.put(organisation, id);
    }

    OrganisationId organisation(String key) {
        return known(organisations, key);
    }

    @Nullable
    OrganisationId organisation(Membership membership) {
        return membership.organisation() == null ? null : known(organisations, membership.organisation());
    }

    void founded(DemoContent content, NetworkId id) {
        networks.put(content.network().slug(), id);
    }

    void hangs(String session, QuestionId question) {
        questions.put(session, question);
    }

    /** The question a session hangs on, if any. */
    @Nullable
    QuestionId question(String session) {
        return questions.get(session);
    }

    NetworkId network(DemoContent content) {
        return known(networks, content.network().slug());
    }

    /** The first who coordinates a network, and does all of its coordinating here. */
    static Person founder(DemoContent content) {
        return content.people().stream()
                .filter(it -> it.membership() != null && it.membership().role() == Role.COORDINATOR)
                .findFirst()
                .orElseThrow();
    }

    void as(Person person, Runnable deed) {
        getAs(person, () -> {
            deed.run();
            return true;
        });
    }

    <T> T getAs(Person person, Supplier<T> deed) {
        return ActingAs.person(id(person.key()), deed);
    }

    private static <T> T known(Map<String, T> things, String key) {
        return Objects.requireNonNull(things.get(key), key);
    }
}
