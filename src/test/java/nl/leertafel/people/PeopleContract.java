package nl.leertafel.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import nl.leertafel.access.Accounts;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.NetworkExamples;
import nl.leertafel.network.Perspective;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** What the registers of persons and organisations promise, on every database. */
abstract class PeopleContract {

    @Autowired
    private PersonRegister register;

    @Autowired
    private OrganisationRegister organisations;

    @Autowired
    private PeoplePersonalData personalData;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Database database;

    @Test
    void aCoordinatorRegistersSomeoneWithoutEmail() {
        var sanne = people.rijnoever().coordinator();

        var henk = people.as(sanne, () -> register.register(PersonExamples.henk()));

        assertThat(register.contacts(List.of(henk)).get(henk))
                .isEqualTo(new PersonContact(henk, "Henk Smit", null, "06 12 34 56 78", Language.NL, Channel.PHONE));
    }

    @Test
    void oneAddressBelongsToOnePerson() {
        var sanne = people.rijnoever().coordinator();

        refusedAt(
                "email",
                () -> people.as(sanne, () -> register.register(mail("Iemand Anders", "BEA@rijnoever.example"))));
    }

    @Test
    void twoPersonsWithOneAddressAtTheSameMomentLeaveOne() throws Exception {
        var cast = people.rijnoever();
        var outcomes = together(() -> {
            try {
                return people.as(cast.coordinator(), () -> register.register(mail("Joris", "joris@wijk.example")));
            } catch (Refusal refusal) {
                return refusal.field().orElseThrow();
            }
        });

        assertThat(outcomes).filteredOn(PersonId.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn("email"::equals).hasSize(outcomes.size() - 1);
    }

    @Test
    void thePublicDoorFindsAKnownPersonAndChangesNothing() {
        var cast = people.rijnoever();

        var found = register.knownOrNew("Grappenmaker", new EmailAddress("bea@rijnoever.example"), Language.EN);

        assertThat(found).isEqualTo(cast.resident());
        assertThat(register.contacts(List.of(found)).values())
                .extracting(PersonContact::name, PersonContact::language)
                .containsExactly(tuple("Bea Visser", Language.NL));
    }

    @Test
    void thePublicDoorMakesOnePersonWhenTheSameAddressComesManyTimesAtOnce() throws Exception {
        var outcomes = together(
                () -> register.knownOrNew("Nieuw Gezicht", new EmailAddress("nieuw@wijk.example"), Language.NL));

        assertThat(outcomes).hasSizeGreaterThan(4);
        assertThat(outcomes).containsOnly(outcomes.getFirst());
    }

    @Test
    void whoIsSignedUpByAnotherIsANewPersonEveryTime() {
        var one = register.newByName("Ali", Language.NL);
        var other = register.newByName("Ali", Language.NL);

        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void everyoneEditsTheirOwnProfile() {
        var bea = people.rijnoever().resident();
        var before = people.as(bea, register::ownProfile);

        people.as(bea, () -> register.edit(bea, before.version(), mail("Bea de Visser", "bea@thuis.example")));

        assertThat(people.as(bea, register::ownProfile).name()).isEqualTo("Bea de Visser");
        assertThat(accounts.findByEmail(new EmailAddress("bea@thuis.example"))).isPresent();
        assertThat(accounts.findByEmail(new EmailAddress("bea@rijnoever.example")))
                .isEmpty();
    }

    @Test
    void nobodyTakesTheAddressOfSomeoneElse() {
        var cast = people.rijnoever();
        var before = people.as(cast.student(), register::ownProfile);

        refusedAt("email", () -> {
            people.as(
                    cast.student(),
                    () -> register.edit(cast.student(), before.version(), mail("Timo", "bea@rijnoever.example")));
            return 0;
        });
    }

    @Test
    void aChangeThatSomeoneElseMadeMeanwhileIsNotOverwritten() {
        var cast = people.rijnoever();
        var seen = people.as(cast.resident(), register::ownProfile).version();
        people.as(
                cast.coordinator(),
                () -> register.edit(cast.resident(), seen, mail("Bea V.", "bea@rijnoever.example")));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(
                        cast.resident(),
                        () -> register.edit(cast.resident(), seen, mail("Beatrix", "bea@rijnoever.example"))))
                .matches(it -> it.key().equals("people.form.changedMeanwhile"));
    }

    @Test
    void anotherPersonDoesNotExistForAMember() {
        var cast = people.rijnoever();

        hidden(() -> people.as(cast.student(), () -> register.details(cast.resident())));
        hidden(() -> people.as(cast.lecturer(), () -> register.details(cast.resident())));
        hidden(() -> people.as(cast.student(), () -> register.register(PersonExamples.henk())));
        hidden(() -> people.as(cast.student(), () -> organisations.add(PersonExamples.gemeente())));
        hidden(() -> people.as(cast.student(), () -> organisations.search("", Pageable.ofSize(10))));
        hidden(() -> register.register(PersonExamples.henk()));
        hidden(register::ownProfile);
    }

    @Test
    void someoneOfAnotherNetworkDoesNotExistForACoordinator() {
        var here = people.rijnoever();
        var there = people.noorderwerk();

        hidden(() -> people.as(here.coordinator(), () -> register.details(there.resident())));
        hidden(() -> people.as(here.coordinator(), () -> {
            register.edit(there.resident(), 0, PersonExamples.henk());
            return 0;
        }));
        assertThat(people.as(here.coordinator(), () -> register.details(here.resident()))
                        .name())
                .isEqualTo("Bea Visser");
    }

    @Test
    void aCoordinatorCannotTakeOverTheAddressOfSomeoneWithRightsElsewhere() {
        var here = people.rijnoever();
        var there = people.noorderwerk();
        people.member(
                here, mail("Sanne Bakker", "sanne@noorderwerk.example"), NetworkExamples.member(Perspective.OFFICIAL));
        var administrator = people.administrator();
        people.member(here, mail("Ada Beheer", "ada@leertafel.example"), NetworkExamples.member(Perspective.OFFICIAL));

        for (var victim : List.of(there.coordinator(), administrator)) {
            var seen = people.as(here.coordinator(), () -> register.details(victim))
                    .version();
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> people.as(
                            here.coordinator(),
                            () -> register.edit(victim, seen, mail("Ik", "sanne.prive@wijk.example"))))
                    .matches(it -> it.key().equals("people.form.elsewhere"));
        }
    }

    @Test
    void onlyAnAdministratorMakesAdministratorsAndOneAlwaysStays() {
        var cast = people.rijnoever();
        hidden(() -> people.as(cast.coordinator(), () -> {
            register.makeAdministrator(cast.coordinator());
            return 0;
        }));
        var ada = people.administrator();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> people.as(ada, () -> register.endAdministrator(ada)));

        people.as(ada, () -> register.makeAdministrator(cast.coordinator()));
        people.as(ada, () -> register.endAdministrator(ada));

        assertThat(accounts.findById(ada).orElseThrow().administrator()).isFalse();
        assertThat(accounts.findById(cast.coordinator()).orElseThrow().administrator())
                .isTrue();
    }

    @Test
    void anInstallationGetsItsFirstAdministratorOnce() {
        people.administrator();

        hidden(() -> register.firstAdministrator(PersonExamples.fatima()));
    }

    @Test
    void organisationsAreFoundByTheBeginningOfAWord() {
        var sanne = people.rijnoever().coordinator();
        people.as(sanne, () -> organisations.add(PersonExamples.hogeschool()));
        people.as(sanne, () -> organisations.add(PersonExamples.gemeente()));

        assertThat(people.as(sanne, () -> organisations.search("water", Pageable.ofSize(10))))
                .extracting(OrganisationSummary::name)
                .containsExactly("Gemeente Waterstad");
        assertThat(people.as(sanne, () -> organisations.search("", Pageable.ofSize(10))))
                .extracting(OrganisationSummary::name)
                .containsExactly("Gemeente Waterstad", "Hogeschool Rijnoever");
        assertThat(people.as(sanne, () -> organisations.count("hoge"))).isEqualTo(1);
    }

    @Test
    void anOrganisationStandsInTheListOnce() {
        var sanne = people.rijnoever().coordinator();
        people.as(sanne, () -> organisations.add(PersonExamples.gemeente()));

        refusedAt(
                "name",
                () -> people.as(
                        sanne,
                        () -> organisations.add(
                                new OrganisationForm("gemeente waterstad", OrganisationKind.MUNICIPALITY))));
    }

    @Test
    void aRenamedOrganisationIsFoundByItsNewName() {
        var sanne = people.rijnoever().coordinator();
        var id = people.as(sanne, () -> organisations.add(PersonExamples.hogeschool()));
        people.as(
                sanne,
                () -> organisations.edit(
                        id, 0, new OrganisationForm("Hogeschool Waterland", OrganisationKind.UNIVERSITY)));

        assertThat(people.as(sanne, () -> organisations.search("rijn", Pageable.ofSize(10))))
                .isEmpty();
        assertThat(people.as(sanne, () -> organisations.search("waterl", Pageable.ofSize(10))))
                .hasSize(1);
    }

    @Test
    void aSearchReadsTheIndexOfWordsAndNotEveryWord() {
        for (var number = 0; number < 2_000; number++) {
            register.newByName("Naam" + number, Language.NL);
        }
        database.sql("analyze").update();

        var plan = database.sql("explain select person_id from person_word where word like 'naam1999%'")
                .query(String.class)
                .list();

        assertThat(String.join(" ", plan)).containsIgnoringCase("person_word_prefix");
    }

    @Test
    void whoIsErasedLeavesNoTrace() {
        var bea = people.rijnoever().resident();
        assertThat(personalData.export(bea).toString()).contains("Bea Visser", "bea@rijnoever.example");

        personalData.erase(bea);

        assertThat(personalData.export(bea).toString()).doesNotContain("Bea", "bea@");
        assertThat(database.sql("select count(*) from person_word where word like 'bea%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static PersonForm mail(String name, String email) {
        return PersonExamples.byMail(name, email);
    }

    private static void hidden(Supplier<?> work) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(work::get);
    }

    private static void refusedAt(String field, Supplier<?> work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work::get)
                .matches(it -> it.field().orElse("").equals(field), "at field " + field);
    }

    /** What comes out when several people do the same at once. */
    private static <T> List<T> together(Callable<T> work) throws Exception {
        var atOnce = 6;
        var start = new CyclicBarrier(atOnce);
        try (var threads = Executors.newFixedThreadPool(atOnce)) {
            var tasks = java.util.stream.IntStream.range(0, atOnce)
                    .mapToObj(it -> threads.submit(() -> {
                        start.await();
                        return work.call();
                    }))
                    .toList();
            var outcomes = new java.util.ArrayList<T>();
            for (var task : tasks) {
                outcomes.add(task.get());
            }
            return outcomes;
        }
    }
}
