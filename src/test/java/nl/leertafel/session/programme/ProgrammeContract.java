package nl.leertafel.session.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlan;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.session.SessionSummary;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Making a programme and leading a table through it. */
abstract class ProgrammeContract {

    private static final String WELCOME = "Welkom en soep";
    private static final String STORIES = "Drie verhalen";
    private static final String TABLE = "Aan tafel: wat hielp, wat niet?";

    @Autowired
    People people;

    @Autowired
    SessionPlanning planning;

    @Autowired
    ProgrammePlanning programmes;

    @Autowired
    Facilitation facilitation;

    @Autowired
    ProgrammeDirectory directory;

    @Autowired
    SessionDirectory sessions;

    @Autowired
    Database database;

    @Autowired
    TestClock clock;

    NetworkCast rijnoever;
    SessionId evening;

    @BeforeEach
    void anEveningWithAProgramme() {
        rijnoever = people.rijnoever();
        evening = coordinator(() -> published(SessionExamples.kenniscafe()));
        coordinate(() -> SessionExamples.programme().forEach(part -> programmes.add(evening, part)));
    }

    @Test
    void aPartIsMovedToAnotherPlaceAndNoFurtherThanTheEnds() {
        coordinate(() -> programmes.move(evening, part(TABLE), 0));
        assertThat(titles(evening)).containsExactly(TABLE, WELCOME, STORIES);

        coordinate(() -> programmes.move(evening, part(TABLE), 1));
        assertThat(titles(evening)).containsExactly(WELCOME, TABLE, STORIES);

        coordinate(() -> programmes.move(evening, part(WELCOME), 99));
        coordinate(() -> programmes.move(evening, part(TABLE), -1));
        assertThat(titles(evening)).containsExactly(TABLE, STORIES, WELCOME);
    }

    @Test
    void whoSawAnOlderVersionOverwritesNothing() {
        var seen = directory.items(evening).getFirst();
        coordinate(() -> programmes.edit(evening, seen.id(), seen.version(), new ItemPlan("Soep", 20, null, null)));

        assertThatThrownBy(() -> coordinate(() ->
                        programmes.edit(evening, seen.id(), seen.version(), new ItemPlan("Thee", 10, null, null))))
                .isInstanceOf(Refusal.class);
        assertThat(titles(evening)).startsWith("Soep");
    }

    @Test
    void beginningIsPossibleOnTheDayItselfAndOnce() {
        assertThatThrownBy(() -> coordinate(() -> facilitation.begin(evening))).isInstanceOf(Refusal.class);

        begin();
        clock.advance(Duration.ofMinutes(5));
        coordinate(() -> facilitation.begin(evening));

        assertThat(programme().state()).isEqualTo(MeetingState.IN_PROGRESS);
        assertThat(programme().now()).map(ItemDetails::title).contains(WELCOME);
        assertThat(programme().minutesLeft(clock.instant())).contains(10);
        assertThat(sessions.details(evening).isPublished()).isTrue();
    }

    @Test
    void twoWhoGoOnAtOnceSkipNothing() {
        begin();
        var seen = part(WELCOME);
        coordinate(() -> facilitation.goOn(evening, seen));
        coordinate(() -> facilitation.goOn(evening, seen));

        assertThat(programme().now()).map(ItemDetails::title).contains(STORIES);
        assertThat(programme().undone()).extracting(ItemDetails::title).containsExactly(STORIES, TABLE);
    }

    @Test
    void aPartThatWasSkippedIsStillToCome() {
        begin();
        coordinate(() -> facilitation.turnTo(evening, part(TABLE)));
        coordinate(() -> facilitation.goOn(evening, part(TABLE)));

        assertThat(programme().now()).map(ItemDetails::title).contains(WELCOME);
    }

    @Test
    void whatWasNotDoneMovesToTheNextSessionAndIsNoLongerHere() {
        var next = coordinator(() -> {
            var id = planning.copy(evening, SessionExamples.evening(SessionExamples.EVENING.plusWeeks(4)));
            programmes.add(id, new ItemPlan("Soep na", 10, null, null));
            return id;
        });
        begin();
        coordinate(() -> facilitation.goOn(evening, part(WELCOME)));
        var carried = directory.items(evening).getLast().id();

        assertThat(coordinator(() -> facilitation.targets(evening)))
                .extracting(SessionSummary::id)
                .containsExactly(next);
        assertThat(coordinator(() -> facilitation.carryOver(evening, next))).isEqualTo(2);

        assertThat(titles(evening)).containsExactly(WELCOME);
        assertThat(titles(next)).containsExactly(WELCOME, STORIES, TABLE, "Soep na", STORIES, TABLE);
        assertThat(directory.items(next).getLast().id()).isEqualTo(carried);
        assertThat(directory.items(next).getLast().carriedFrom()).isEqualTo(evening);
        assertThat(programme().now()).isEmpty();
    }

    @Test
    void nothingMovesToASessionOfAnotherNetworkOrOneThatIsOver() {
        var elsewhere = people.noorderwerk();
        var other = people.as(
                elsewhere.coordinator(), () -> planning.plan(elsewhere.network(), SessionExamples.kenniscafe()));
        begin();

        assertThatThrownBy(() -> coordinate(() -> facilitation.carryOver(evening, other)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> coordinate(() -> facilitation.carryOver(evening, evening)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aClosedSessionIsReadOnlyUntilItIsOpenedAgainWithAReason() {
        begin();
        coordinate(() -> planning.close(evening));
        assertThat(programme().state()).isEqualTo(MeetingState.CLOSED);
        assertThatThrownBy(() -> coordinate(() -> programmes.remove(evening, part(TABLE))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> coordinate(() -> facilitation.goOn(evening, part(WELCOME))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> coordinate(() -> planning.reopen(evening, " ")))
                .isInstanceOf(Refusal.class);

        coordinate(() -> planning.reopen(evening, "Er ontbrak een afspraak"));

        assertThat(programme().state()).isEqualTo(MeetingState.IN_PROGRESS);
        assertThat(sessions.details(evening).reopenReason()).isEqualTo("Er ontbrak een afspraak");
        assertThat(database.sql("select count(*) from audit_event where verb = 'REOPENED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void onlyACoordinatorOfThisNetworkMakesItOrLeads() {
        clock.set(SessionExamples.EVENING);
        var part = part(WELCOME);
        List.of(
                        rijnoever.lecturer(),
                        rijnoever.resident(),
                        people.administrator(),
                        people.noorderwerk().coordinator(),
                        people.stranger())
                .forEach(someone -> {
                    refused(someone, () -> programmes.programme(evening));
                    refused(
                            someone,
                            () -> programmes.add(
                                    evening, SessionExamples.programme().getFirst()));
                    refused(someone, () -> programmes.move(evening, part, 2));
                    refused(someone, () -> programmes.remove(evening, part));
                    refused(someone, () -> facilitation.begin(evening));
                    refused(someone, () -> facilitation.goOn(evening, part));
                    refused(someone, () -> facilitation.targets(evening));
                });
    }

    @Test
    void whoMaySeeTheSessionFollows() {
        begin();
        people.as(
                rijnoever.resident(),
                () -> assertThat(facilitation.follow(evening).now())
                        .map(ItemDetails::title)
                        .contains(WELCOME));
        var visit = coordinator(() -> published(SessionExamples.siteVisit()));
        refused(rijnoever.resident(), () -> facilitation.follow(visit));
    }

    private void refused(PersonId someone, Runnable step) {
        people.as(someone, () -> assertThatThrownBy(step::run).isInstanceOf(NotFound.class));
    }

    private void begin() {
        clock.set(SessionExamples.EVENING);
        coordinate(() -> facilitation.begin(evening));
    }

    private Programme programme() {
        return directory.of(evening);
    }

    private ProgrammeItemId part(String title) {
        return directory.items(evening).stream()
                .filter(it -> it.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> titles(SessionId session) {
        return directory.items(session).stream().map(ItemDetails::title).toList();
    }

    private SessionId published(SessionPlan plan) {
        var id = planning.plan(rijnoever.network(), plan);
        planning.publish(id);
        return id;
    }

    private void coordinate(Runnable step) {
        people.as(rijnoever.coordinator(), step);
    }

    private <T> T coordinator(Supplier<T> step) {
        return people.as(rijnoever.coordinator(), step);
    }
}
