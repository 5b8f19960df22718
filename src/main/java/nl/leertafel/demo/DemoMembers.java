package nl.leertafel.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leertafel.demo.DemoContent.Membership;
import nl.leertafel.demo.DemoContent.Person;
import nl.leertafel.network.MemberFilter;
import nl.leertafel.network.MembershipForm;
import nl.leertafel.network.Memberships;
import nl.leertafel.network.NetworkAdministration;
import nl.leertafel.people.OrganisationRegister;
import nl.leertafel.people.PersonRegister;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** How the people and networks of the demonstration came about. */
@Component
@Profile("demo")
class DemoMembers {

    private final PersonRegister register;
    private final OrganisationRegister organisations;
    private final NetworkAdministration administration;
    private final Memberships memberships;

    DemoMembers(
            PersonRegister register,
            OrganisationRegister organisations,
            NetworkAdministration administration,
            Memberships memberships) {
        this.register = register;
        this.organisations = organisations;
        this.administration = administration;
        this.memberships = memberships;
    }

    List<Step> steps(List<DemoContent> contents, Cast cast, LocalDate today) {
        var administrator = contents.stream()
                .flatMap(it -> it.people().stream())
                .filter(Person::administrator)
                .findFirst()
                .orElseThrow();
        var firstDay = contents.stream()
                .mapToInt(it -> membership(Cast.founder(it)).fromDays())
                .min()
                .orElseThrow();
        var steps = new ArrayList<Step>();
        steps.add(new Step(
                today.plusDays(firstDay).atTime(8, 0), () -> registerEverything(contents, cast, administrator)));
        contents.forEach(it -> steps.addAll(steps(it, cast, administrator, today)));
        return steps;
    }

    private void registerEverything(List<DemoContent> contents, Cast cast, Person administrator) {
        cast.enters(administrator.key(), register.firstAdministrator(administrator.form()));
        cast.as(
                administrator,
                () -> contents.forEach(content -> {
                    content.organisations().forEach(it -> cast.founded(it.key(), organisations.add(it.form())));
                    content.people().stream()
                            .filter(it -> it.email() != null && !it.administrator())
                            .forEach(it -> cast.enters(it.key(), register.register(it.form())));
                }));
    }

    private List<Step> steps(DemoContent content, Cast cast, Person administrator, LocalDate today) {
        var founder = Cast.founder(content);
        var steps = new ArrayList<Step>();
        steps.add(new Step(
                today.plusDays(membership(founder).fromDays()).atTime(8, 30),
                () -> found(content, cast, administrator, founder)));
        content.people().stream()
                .filter(it -> it.membership() != null && !it.equals(founder))
                .forEach(it -> steps.addAll(joins(content, cast, it, membership(it), today)));
        content.sharedMembers()
                .forEach(it -> steps.addAll(joins(content, cast, cast.person(it.person()), it.membership(), today)));
        return steps;
    }

    private void found(DemoContent content, Cast cast, Person administrator, Person founder) {
        var first = cast.getAs(administrator, () -> {
            var network = administration.add(content.network().form());
            cast.founded(content, network);
            return memberships.appointCoordinator(network, cast.id(founder.key()), founder.perspective());
        });
        cast.as(founder, () -> memberships.change(first, form(cast, founder, membership(founder))));
    }

    private List<Step> joins(DemoContent content, Cast cast, Person person, Membership membership, LocalDate today) {
        var joins = new Step(
                today.plusDays(membership.fromDays()).atTime(9, 0), () -> add(content, cast, person, membership));
        var until = membership.untilDays();
        return until == null
                ? List.of(joins)
                : List.of(joins, new Step(today.plusDays(until).atTime(17, 0), () -> end(content, cast, person)));
    }

    private void add(DemoContent content, Cast cast, Person person, Membership membership) {
        cast.as(Cast.founder(content), () -> {
            var id = memberships.add(cast.network(content), person.form(), form(cast, person, membership));
            cast.enters(person.key(), memberships.member(id).person());
        });
    }

    private void end(DemoContent content, Cast cast, Person person) {
        var filter = new MemberFilter(person.name(), null, null, null);
        cast.as(
                Cast.founder(content),
                () -> memberships
                        .search(cast.network(content), filter, Pageable.unpaged())
                        .forEach(it -> memberships.end(it.id())));
    }

    private static MembershipForm form(Cast cast, Person person, Membership membership) {
        return new MembershipForm(membership.role(), person.perspective(), cast.organisation(membership));
    }

    private static Membership membership(Person person) {
        var membership = person.membership();
        if (membership == null) {
            throw new IllegalStateException(person.key() + " is no member");
        }
        return membership;
    }
}
