package nl.leertafel.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import nl.leertafel.access.NetworkRoles;
import nl.leertafel.access.Role;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.people.OrganisationRegister;
import nl.leertafel.people.PersonExamples;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** What networks and memberships promise, on every database. */
abstract class NetworkContract {

    private static final Pageable PAGE = PageRequest.of(0, 50);

    @Autowired
    private Memberships memberships;

    @Autowired
    private NetworkAdministration administration;

    @Autowired
    private NetworkDirectory directory;

    @Autowired
    private NetworkPersonalData personalData;

    @Autowired
    private NetworkRoles roles;

    @Autowired
    private PersonRegister register;

    @Autowired
    private OrganisationRegister organisations;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    @Autowired
    private Database database;

    @Test
    void anAdministratorStartsANetworkThatEveryoneFindsByItsAddress() {
        people.as(people.administrator(), () -> administration.add(NetworkExamples.rijnoever()));

        assertThat(directory.bySlug("rijnoever").orElseThrow().name()).isEqualTo("Leernetwerk Rijnoever");
        assertThat(directory.all()).hasSize(1);
        assertThat(directory.bySlug("nergens")).isEmpty();
    }

    @Test
    void anAddressLeadsToOneNetworkAndStaysAsItIs() {
        var ada = people.administrator();
        var id = people.as(ada, () -> administration.add(NetworkExamples.rijnoever()));

        refusedAt("slug", () -> people.as(ada, () -> administration.add(NetworkExamples.rijnoever())));
        refusedAt("slug", () -> {
            people.as(ada, () -> administration.edit(id, 0, NetworkExamples.noorderwerk()));
            return 0;
        });
    }

    @Test
    void onlyAnAdministratorStartsAndChangesNetworks() {
        var cast = people.rijnoever();

        for (var person : List.of(cast.coordinator(), cast.lecturer(), cast.student())) {
            hidden(() -> people.as(person, () -> administration.add(NetworkExamples.noorderwerk())));
            hidden(() -> people.as(person, administration::list));
            hidden(() -> people.as(person, () -> {
                administration.edit(cast.network(), 0, NetworkExamples.rijnoever());
                return 0;
            }));
            hidden(() -> people.as(
                    person, () -> memberships.appointCoordinator(cast.network(), person, Perspective.PROFESSIONAL)));
        }
    }

    @Test
    void aNetworkThatSomeoneElseChangedMeanwhileIsNotOverwritten() {
        var ada = people.administrator();
        var id = people.as(ada, () -> administration.add(NetworkExamples.rijnoever()));
        var other = NetworkExamples.network("Rijnoever leert", "rijnoever", "Waterstad", "#0b6557");
        people.as(ada, () -> administration.edit(id, 0, other));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(ada, () -> administration.edit(id, 0, NetworkExamples.rijnoever())));
        assertThat(directory.byId(id).name()).isEqualTo("Rijnoever leert");
    }

    @Test
    void membersAreFoundByTheBeginningOfAnyWordOfTheirName() {
        var cast = people.rijnoever();

        assertThat(found(cast, "viss")).containsExactly("Bea Visser");
        assertThat(found(cast, "Bea Vis")).containsExactly("Bea Visser");
        assertThat(found(cast, "Bea Jan")).isEmpty();
        assertThat(found(cast, "EL")).containsExactly("Fatima El Amrani");
        assertThat(found(cast, "isser")).isEmpty();
    }

    @Test
    void membersAreListedByNamePageByPage() {
        var cast = people.rijnoever();

        assertThat(people.names(cast))
                .containsExactly(
                        "Bea Visser",
                        "Fatima El Amrani",
                        "Oscar de Wit",
                        "Priya Ramdin",
                        "Sanne Bakker",
                        "Timo Jansen");
        assertThat(people.as(
                        cast.coordinator(),
                        () -> memberships.search(cast.network(), MemberFilter.everyone(), PageRequest.of(1, 4))))
                .extracting(MemberSummary::name)
                .containsExactly("Sanne Bakker", "Timo Jansen");
        assertThat(people.as(cast.coordinator(), () -> memberships.count(cast.network(), MemberFilter.everyone())))
                .isEqualTo(6);
    }

    @Test
    void membersAreFilteredByPerspectiveRoleAndOrganisation() {
        var cast = people.rijnoever();
        var gemeente = people.as(cast.coordinator(), () -> organisations.add(PersonExamples.gemeente()));
        var henk = people.member(cast, PersonExamples.henk(), NetworkExamples.memberOf(gemeente, Perspective.OFFICIAL));

        assertThat(find(cast, new MemberFilter("", Perspective.OFFICIAL, null, null)))
                .containsExactlyInAnyOrder(henk, cast.official());
        assertThat(find(cast, new MemberFilter("", Perspective.OFFICIAL, gemeente, Role.MEMBER)))
                .containsExactly(henk);
        assertThat(find(cast, new MemberFilter("", null, null, Role.LECTURER))).containsExactly(cast.lecturer());
        assertThat(people.as(
                                cast.coordinator(),
                                () -> memberships.search(
                                        cast.network(), new MemberFilter("henk", null, null, null), PAGE))
                        .getFirst()
                        .organisationName())
                .isEqualTo("Gemeente Waterstad");
        assertThat(memberships.affiliations(cast.network(), List.of(henk)).get(henk))
                .isEqualTo(new Affiliation(Perspective.OFFICIAL, gemeente));
    }

    @Test
    void aKnownPersonIsAddedAsTheyAre() {
        var cast = people.rijnoever();
        var there = people.noorderwerk();

        var added = people.member(
                cast,
                PersonExamples.byMail("B. Anders", "bea@noorderwerk.example"),
                NetworkExamples.member(Perspective.RESIDENT));

        assertThat(added).isEqualTo(there.resident());
        assertThat(people.names(cast)).contains("Bea Visser").doesNotContain("B. Anders");
    }

    @Test
    void aPersonIsInANetworkOnceAtATime() {
        var cast = people.rijnoever();

        refusedAt(
                "email",
                () -> people.member(
                        cast,
                        PersonExamples.byMail("Bea", "bea@rijnoever.example"),
                        NetworkExamples.member(Perspective.RESIDENT)));
    }

    @Test
    void aPersonIsAddedOnceWhenTwoCoordinatorsDoItAtTheSameMoment() throws Exception {
        var cast = people.rijnoever();
        var vera = people.stranger();
        people.as(
                people.administrator(),
                () -> memberships.appointCoordinator(cast.network(), cast.lecturer(), Perspective.RESEARCHER));
        var form = NetworkExamples.member(Perspective.RESIDENT);
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = List.of(cast.coordinator(), cast.lecturer()).stream()
                    .map(coordinator -> threads.submit(() -> {
                        start.await();
                        try {
                            return people.as(
                                            coordinator,
                                            () -> memberships.add(
                                                    cast.network(),
                                                    PersonExamples.byMail("Vera", "vera@elders.example"),
                                                    form))
                                    .toString();
                        } catch (Refusal already) {
                            return already.key();
                        }
                    }))
                    .toList();
            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsOnlyOnce("network.member.already");
        }
        assertThat(roles.networksOf(vera)).containsExactly(cast.network());
    }

    @Test
    void whoLeavesIsAStrangerAtOnceButStaysOnRecord() {
        var cast = people.rijnoever();

        people.as(cast.coordinator(), () -> memberships.end(membership(cast, "Bea")));

        assertThat(roles.rolesOf(cast.resident(), cast.network())).isEmpty();
        assertThat(people.names(cast)).doesNotContain("Bea Visser");
        assertThat(personalData.export(cast.resident()).get("membership")).hasSize(1);
        assertThat(people.as(cast.coordinator(), () -> register.details(cast.resident()))
                        .name())
                .isEqualTo("Bea Visser");
        assertThat(audited("ROLE_ENDED", cast.resident())).isEqualTo(1);
    }

    @Test
    void whoComesBackBelongsAgain() {
        var cast = people.rijnoever();
        people.as(cast.coordinator(), () -> memberships.end(membership(cast, "Bea")));

        people.as(
                cast.coordinator(),
                () -> memberships.add(cast.network(), cast.resident(), NetworkExamples.member(Perspective.RESIDENT)));

        assertThat(roles.rolesOf(cast.resident(), cast.network())).containsExactly(Role.MEMBER);
    }

    @Test
    void aNewRoleHoldsFromTodayAndTheOldOneStaysOnRecord() {
        var cast = people.rijnoever();
        clock.advance(Duration.ofDays(30));

        people.as(cast.coordinator(), () -> memberships.change(membership(cast, "Timo"), NetworkExamples.lecturer()));

        assertThat(roles.rolesOf(cast.student(), cast.network())).containsExactly(Role.LECTURER);
        assertThat(personalData.export(cast.student()).get("membership"))
                .extracting(it -> it.get("role") + " " + it.get("from") + "/" + it.get("until"))
                .containsExactlyInAnyOrder("MEMBER 2026-12-03/2027-01-02", "LECTURER 2027-01-02/");
        assertThat(audited("ROLE_GRANTED", cast.student())).isEqualTo(2);
    }

    @Test
    void aMistakeOfTodayIsSetRightInPlace() {
        var cast = people.rijnoever();
        var before = membership(cast, "Timo");

        var after = people.as(cast.coordinator(), () -> memberships.change(before, NetworkExamples.lecturer()));

        assertThat(after).isEqualTo(before);
        assertThat(personalData.export(cast.student()).get("membership")).hasSize(1);
    }

    @Test
    void aNetworkKeepsItsLastCoordinator() {
        var cast = people.rijnoever();
        var sanne = membership(cast, "Sanne");

        refusedAt("role", () -> {
            people.as(cast.coordinator(), () -> memberships.end(sanne));
            return 0;
        });
        refusedAt(
                "role",
                () -> people.as(cast.coordinator(), () -> memberships.change(sanne, NetworkExamples.lecturer())));

        people.as(
                cast.coordinator(),
                () -> memberships.change(membership(cast, "Fatima"), NetworkExamples.coordinator()));
        people.as(cast.coordinator(), () -> memberships.end(sanne));
        assertThat(roles.rolesOf(cast.lecturer(), cast.network())).containsExactly(Role.COORDINATOR);
    }

    @Test
    void twoCoordinatorsCannotLeaveAtTheSameMoment() throws Exception {
        var cast = people.rijnoever();
        var fatima = people.as(
                cast.coordinator(),
                () -> memberships.change(membership(cast, "Fatima"), NetworkExamples.coordinator()));
        var sanne = membership(cast, "Sanne");
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> leave(start, cast.coordinator(), sanne));
            var second = threads.submit(() -> leave(start, cast.lecturer(), fatima));
            assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void theMembersOfANetworkDoNotExistForAnyoneElse() {
        var here = people.rijnoever();
        var there = people.noorderwerk();
        var bea = membership(here, "Bea");

        for (var person : List.of(
                there.coordinator(), here.lecturer(), here.student(), people.stranger(), people.administrator())) {
            hidden(() -> people.as(person, () -> memberships.search(here.network(), MemberFilter.everyone(), PAGE)));
            hidden(() -> people.as(person, () -> memberships.count(here.network(), MemberFilter.everyone())));
            hidden(() -> people.as(person, () -> memberships.find(here.network(), MemberFilter.everyone())));
            hidden(() -> people.as(person, () -> memberships.member(bea)));
            hidden(() -> people.as(person, () -> memberships.change(bea, NetworkExamples.lecturer())));
            hidden(() -> people.as(person, () -> {
                memberships.end(bea);
                return 0;
            }));
            hidden(() -> people.as(
                    person, () -> memberships.add(here.network(), PersonExamples.henk(), NetworkExamples.lecturer())));
        }
        hidden(() -> memberships.search(here.network(), MemberFilter.everyone(), PAGE));
        assertThat(roles.rolesOf(here.resident(), here.network())).containsExactly(Role.MEMBER);
    }

    @Test
    void aCoordinatorCannotPullInSomeoneOfAnotherNetworkByTheirId() {
        var here = people.rijnoever();
        var there = people.noorderwerk();

        hidden(() -> people.as(
                here.coordinator(),
                () -> memberships.add(here.network(), there.resident(), NetworkExamples.member(Perspective.RESIDENT))));
    }

    @Test
    void whoIsErasedIsInNoNetwork() {
        var cast = people.rijnoever();

        personalData.erase(cast.resident());

        assertThat(roles.networksOf(cast.resident())).isEmpty();
        assertThat(personalData.export(cast.resident()).get("membership")).isEmpty();
    }

    private boolean leave(CyclicBarrier start, PersonId coordinator, MembershipId membership) throws Exception {
        start.await();
        try {
            people.as(coordinator, () -> memberships.end(membership));
            return true;
        } catch (Refusal last) {
            return false;
        }
    }

    private MembershipId membership(NetworkCast cast, String name) {
        return people.as(
                cast.coordinator(),
                () -> memberships
                        .search(cast.network(), new MemberFilter(name, null, null, null), PAGE)
                        .getFirst()
                        .id());
    }

    private List<String> found(NetworkCast cast, String text) {
        return people.as(
                cast.coordinator(),
                () -> memberships.search(cast.network(), new MemberFilter(text, null, null, null), PAGE).stream()
                        .map(MemberSummary::name)
                        .toList());
    }

    private List<PersonId> find(NetworkCast cast, MemberFilter filter) {
        return people.as(cast.coordinator(), () -> memberships.find(cast.network(), filter));
    }

    private long audited(String verb, PersonId person) {
        return database.sql("select count(*) from audit_event where verb = ? and object_id = ?")
                .params(verb, person.personId())
                .query(Long.class)
                .single();
    }

    private static void hidden(Supplier<?> work) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(work::get);
    }

    private static void refusedAt(String field, Supplier<?> work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work::get)
                .matches(it -> it.field().orElse("").equals(field), "at field " + field);
    }
}
