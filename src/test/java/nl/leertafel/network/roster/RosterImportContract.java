package nl.leertafel.network.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.MemberFilter;
import nl.leertafel.network.MemberSummary;
import nl.leertafel.network.Memberships;
import nl.leertafel.network.Perspective;
import nl.leertafel.network.roster.RosterRow.Outcome;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** Many people join a network at once, from a list. */
abstract class RosterImportContract {

    @Autowired
    People people;

    @Autowired
    Memberships memberships;

    @Autowired
    RosterImport roster;

    NetworkCast rijnoever;

    @BeforeEach
    void aNetwork() {
        rijnoever = people.rijnoever();
    }

    @Test
    void everyoneInTheListJoinsAsTheListSays() {
        var file =
                list("Noor Smit;noor@elders.example;;bewoner;", "Jan Kok;;010 000 0011;ambtenaar;Gemeente Rijnoever");

        assertThat(run(file)).isEqualTo(2);

        assertThat(member("Noor").perspective()).isEqualTo(Perspective.RESIDENT);
        assertThat(member("Jan"))
                .satisfies(jan -> assertThat(jan.perspective()).isEqualTo(Perspective.OFFICIAL))
                .satisfies(jan -> assertThat(jan.organisationName()).isEqualTo("Gemeente Rijnoever"))
                .satisfies(jan -> assertThat(jan.phone()).isEqualTo("010 000 0011"));
    }

    @Test
    void whatWillHappenStandsThereBeforeAnythingDoes() {
        people.noorderwerk();
        var file = list(
                "Noor Smit;noor@elders.example;;;",
                "Noor S.;NOOR@elders.example;;;",
                "Bea Visser;bea@rijnoever.example;;;",
                "Een andere naam;bea@noorderwerk.example;;;Stichting Thuis",
                "Timo Jansen;;;;",
                "Kees;geen adres;;;",
                "=1+1;;;;",
                "Truus;;;tante;");

        var check = check(file);

        assertThat(check.rows())
                .extracting(RosterRow::outcome)
                .containsExactly(
                        Outcome.NEW,
                        Outcome.TWICE,
                        Outcome.ALREADY,
                        Outcome.KNOWN,
                        Outcome.NAMESAKE,
                        Outcome.WRONG,
                        Outcome.WRONG,
                        Outcome.WRONG);
        assertThat(check.newOrganisations()).containsExactly("Stichting Thuis");
        assertThat(check.isReady()).isFalse();
        assertThat(check.page(Pageable.ofSize(3))).extracting(RosterRow::name).containsExactly("Kees", "=1+1", "Truus");
        assertThat(members()).hasSize(6);
    }

    @Test
    void oneWrongRowKeepsEveryoneOut() {
        var file = list("Noor Smit;noor@elders.example;;;", "Kees;geen adres;;;");

        assertThatThrownBy(() -> run(file)).isInstanceOf(Refusal.class);
        assertThat(members()).hasSize(6);
    }

    @Test
    void someoneWhomWeKnowJoinsAsTheyAre() {
        var elsewhere = people.noorderwerk();

        run(list("Een andere naam;bea@noorderwerk.example;;student;"));

        assertThat(member("Bea Visser"))
                .satisfies(it -> assertThat(it.person()).isIn(elsewhere.resident(), rijnoever.resident()));
        assertThat(members()).noneMatch(it -> it.name().equals("Een andere naam"));
    }

    @Test
    void theSameListAgainAddsNobody() {
        var file = list("Noor Smit;noor@elders.example;;;", "Jan Kok;;010 000 0011;;");
        run(file);

        assertThatThrownBy(() -> run(file))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("network.roster.run.nobody"));
    }

    @Test
    void fiveThousandPeopleJoinAndOneHearsHowFarItIs() {
        var rows = IntStream.range(0, RosterFile.MAX_ROWS)
                .mapToObj(it -> "Buur %d;buur%d@elders.example;;;Wijk %d".formatted(it, it, it % 20))
                .toArray(String[]::new);
        var heard = new ArrayList<Integer>();

        int added = people.as(
                rijnoever.coordinator(),
                () -> roster.run(rijnoever.network(), list(rows), matching(list(rows)), heard::add));

        assertThat(added).isEqualTo(RosterFile.MAX_ROWS);
        assertThat(heard).hasSize(50).isSorted().endsWith(RosterFile.MAX_ROWS);
        assertThat(people.<Long>as(
                        rijnoever.coordinator(), () -> memberships.count(rijnoever.network(), MemberFilter.everyone())))
                .isEqualTo(RosterFile.MAX_ROWS + 6);
    }

    @Test
    void onlyACoordinatorOfThisNetworkLooksOrAdds() {
        var file = list("Noor Smit;noor@elders.example;;;");
        var matching = matching(file);
        var others = List.of(
                rijnoever.lecturer(),
                rijnoever.resident(),
                people.administrator(),
                people.noorderwerk().coordinator(),
                people.stranger());

        assertThat(others)
                .allSatisfy(other -> people.as(other, () -> {
                    assertThatThrownBy(() -> roster.check(rijnoever.network(), file, matching))
                            .isInstanceOf(NotFound.class);
                    assertThatThrownBy(() -> roster.run(rijnoever.network(), file, matching, it -> {}))
                            .isInstanceOf(NotFound.class);
                }));
    }

    @Test
    void aColumnIsOneThingOnlyAndTheNameIsNeeded() {
        assertThatThrownBy(() -> new RosterMatching(Map.of(), Perspective.RESIDENT))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() ->
                        new RosterMatching(Map.of(RosterColumn.NAME, 0, RosterColumn.EMAIL, 0), Perspective.RESIDENT))
                .isInstanceOf(Refusal.class);
    }

    private RosterCheck check(RosterFile file) {
        return people.as(rijnoever.coordinator(), () -> roster.check(rijnoever.network(), file, matching(file)));
    }

    private int run(RosterFile file) {
        return people.as(
                rijnoever.coordinator(), () -> roster.run(rijnoever.network(), file, matching(file), it -> {}));
    }

    private RosterMatching matching(RosterFile file) {
        return new RosterMatching(roster.suggest(file), Perspective.RESIDENT);
    }

    private MemberSummary member(String name) {
        return members().stream()
                .filter(it -> it.name().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private List<MemberSummary> members() {
        return people.as(
                rijnoever.coordinator(),
                () -> memberships.search(rijnoever.network(), MemberFilter.everyone(), Pageable.ofSize(50)));
    }

    private static RosterFile list(String... rows) {
        var text = List.of(rows).stream()
                .collect(Collectors.joining("\n", "Naam;E-mail;Telefoon;Doet mee als;Organisatie\n", "\n"));
        return RosterFile.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
