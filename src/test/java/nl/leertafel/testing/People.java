package nl.leertafel.testing;

import java.util.List;
import java.util.function.Supplier;
import nl.leertafel.access.ActingAs;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.MemberFilter;
import nl.leertafel.network.MembershipForm;
import nl.leertafel.network.Memberships;
import nl.leertafel.network.NetworkAdministration;
import nl.leertafel.network.NetworkExamples;
import nl.leertafel.network.NetworkForm;
import nl.leertafel.network.Perspective;
import nl.leertafel.people.PersonExamples;
import nl.leertafel.people.PersonForm;
import nl.leertafel.people.PersonRegister;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/**
 * The people most tests need, made through the use cases: an administrator, and networks with a coordinator, a
 * lecturer and members from every side.
 */
@Component
public class People {

    private final PersonRegister register;
    private final NetworkAdministration administration;
    private final Memberships memberships;

    People(PersonRegister register, NetworkAdministration administration, Memberships memberships) {
        this.register = register;
        this.administration = administration;
        this.memberships = memberships;
    }

    /** Does something as this person, as if signed in. */
    public <T> T as(PersonId person, Supplier<T> work) {
        return ActingAs.person(person, work);
    }

    /** Does something as this person, as if signed in. */
    public void as(PersonId person, Runnable work) {
        ActingAs.person(person, () -> {
            work.run();
            return person;
        });
    }

    /** The administrator of this installation, Ada Beheer; registered at the first call. */
    public PersonId administrator() {
        return register.hasAdministrator()
                ? register.knownOrNew("Ada Beheer", new EmailAddress("ada@leertafel.example"), Language.NL)
                : register.firstAdministrator(PersonExamples.byMail("Ada Beheer", "ada@leertafel.example"));
    }

    /** Network {@code rijnoever}: coordinator Sanne, lecturer Fatima, and a member from every side. */
    public NetworkCast rijnoever() {
        return network(NetworkExamples.rijnoever());
    }

    /** Another network, {@code noorderwerk}, with nobody in common with the first. */
    public NetworkCast noorderwerk() {
        return network(NetworkExamples.noorderwerk());
    }

    /** A network with the usual people; their addresses end in {@code @<slug>.example}. */
    public NetworkCast network(NetworkForm form) {
        var network = as(administrator(), () -> administration.add(form));
        var coordinator = someone("Sanne Bakker", "sanne", form.slug());
        as(administrator(), () -> memberships.appointCoordinator(network, coordinator, Perspective.PROFESSIONAL));
        return new NetworkCast(
                network,
                coordinator,
                member(coordinator, network, "Fatima El Amrani", "fatima", form.slug(), NetworkExamples.lecturer()),
                member(coordinator, network, "Bea Visser", "bea", form.slug(), as(Perspective.RESIDENT)),
                member(coordinator, network, "Timo Jansen", "timo", form.slug(), as(Perspective.STUDENT)),
                member(coordinator, network, "Priya Ramdin", "priya", form.slug(), as(Perspective.PROFESSIONAL)),
                member(coordinator, network, "Oscar de Wit", "oscar", form.slug(), as(Perspective.OFFICIAL)));
    }

    /** One more member of a network, added by its coordinator. */
    public PersonId member(NetworkCast cast, PersonForm person, MembershipForm form) {
        return as(cast.coordinator(), () -> {
            var id = memberships.add(cast.network(), person, form);
            return memberships.member(id).person();
        });
    }

    /** Someone who is in no network. */
    public PersonId stranger() {
        return someone("Vera Buiten", "vera", "elders");
    }

    /** The members of a network, as its coordinator sees them. */
    public List<String> names(NetworkCast cast) {
        return as(
                cast.coordinator(),
                () -> memberships.search(cast.network(), MemberFilter.everyone(), Pageable.unpaged()).stream()
                        .map(member -> member.name())
                        .toList());
    }

    private PersonId member(
            PersonId coordinator, NetworkId network, String name, String local, String slug, MembershipForm form) {
        return as(coordinator, () -> {
            var id = memberships.add(network, PersonExamples.byMail(name, local + "@" + slug + ".example"), form);
            return memberships.member(id).person();
        });
    }

    private PersonId someone(String name, String local, String slug) {
        return register.knownOrNew(name, new EmailAddress(local + "@" + slug + ".example"), Language.NL);
    }

    private static MembershipForm as(Perspective perspective) {
        return NetworkExamples.member(perspective);
    }

    /** A network and the people in it whom tests call by their part. */
    public record NetworkCast(
            NetworkId network,
            PersonId coordinator,
            PersonId lecturer,
            PersonId resident,
            PersonId student,
            PersonId professional,
            PersonId official) {}
}
