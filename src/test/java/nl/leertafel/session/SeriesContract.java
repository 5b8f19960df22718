package nl.leertafel.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.series.Rhythm;
import nl.leertafel.session.series.SeriesId;
import nl.leertafel.session.series.SeriesSignUp;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a series promises, on every database. */
abstract class SeriesContract {

    @Autowired
    private SeriesPlanning series;

    @Autowired
    private SessionPlanning planning;

    @Autowired
    private SessionAgenda agenda;

    @Autowired
    private SessionDirectory directory;

    @Autowired
    private People people;

    private NetworkCast rijnoever;

    @BeforeEach
    void startANetwork() {
        rijnoever = people.rijnoever();
    }

    @Test
    void isARowOfRealSessionsAtTheSameHour() {
        var first = planned(fortnightly(4));

        assertThat(occurrences(first))
                .extracting(it -> it.slot().startsAt())
                .containsExactly(at(2026, 12, 8), at(2026, 12, 22), at(2027, 1, 5), at(2027, 1, 19));
        assertThat(occurrences(first)).extracting(SessionSummary::slug).doesNotHaveDuplicates();
        assertThat(occurrences(first)).extracting(SessionSummary::status).containsOnly(SessionStatus.DRAFT);
        assertThat(details(first).series()).isNotNull();
    }

    @Test
    void isPublishedAtOnceAndCalledOffFromADateOn() {
        var first = planned(fortnightly(4));
        asCoordinator(() -> series.publish(seriesOf(first)));
        var third = occurrences(first).get(2).id();

        asCoordinator(() -> series.cancelFrom(third, "Te weinig mensen"));

        assertThat(occurrences(first))
                .extracting(SessionSummary::status)
                .containsExactly(
                        SessionStatus.PUBLISHED,
                        SessionStatus.PUBLISHED,
                        SessionStatus.CANCELLED,
                        SessionStatus.CANCELLED);
        assertThatThrownBy(() -> asCoordinator(() -> series.cancelFrom(third, "Nog eens")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void restsForAWhileAndIsResumed() {
        var first = planned(fortnightly(4));
        asCoordinator(() -> series.publish(seriesOf(first)));
        var second = occurrences(first).get(1).id();

        asCoordinator(() -> series.pause(second, LocalDate.of(2027, 1, 10), "Kerstvakantie"));

        assertThat(occurrences(first))
                .extracting(SessionSummary::status)
                .containsExactly(
                        SessionStatus.PUBLISHED,
                        SessionStatus.CANCELLED,
                        SessionStatus.CANCELLED,
                        SessionStatus.PUBLISHED);
        assertThatThrownBy(() -> asCoordinator(() -> series.pause(second, LocalDate.of(2027, 1, 10), "Nog eens")))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.field()).hasValue("until"));

        asCoordinator(() -> series.resumeFrom(second));

        assertThat(occurrences(first)).extracting(SessionSummary::status).containsOnly(SessionStatus.PUBLISHED);
        assertThat(details(second).cancelReason()).isNull();
        assertThatThrownBy(() -> asCoordinator(() -> planning.resume(second))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> people.as(rijnoever.resident(), () -> {
                    series.pause(second, LocalDate.of(2027, 1, 10), "Nee");
                }))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void goesOnInAnotherRhythmAsAnotherSeries() {
        var first = planned(fortnightly(4));
        asCoordinator(() -> series.publish(seriesOf(first)));
        var second = occurrences(first).get(1);
        asCoordinator(() -> planning.cancel(occurrences(first).get(2).id(), "Vakantie"));
        var thursday = SessionExamples.evening(LocalDateTime.of(2027, 1, 7, 19, 30));

        asCoordinator(() -> series.changeRhythm(second.id(), thursday, 1));

        assertThat(occurrences(first))
                .extracting(it -> it.slot().startsAt())
                .as("what was, and what was called off, stays")
                .containsExactly(at(2026, 12, 8), at(2027, 1, 5));
        assertThat(occurrences(second.id()))
                .extracting(it -> it.slot().startsAt())
                .containsExactly(at(2027, 1, 7), at(2027, 1, 14));
        assertThat(directory.series(details(second.id())).orElseThrow().follows())
                .isEqualTo(seriesOf(first));
        assertThatThrownBy(() -> asCoordinator(() -> series.changeRhythm(first, thursday, 1)))
                .as("one date is no rhythm")
                .isInstanceOf(Refusal.class);
    }

    @Test
    void leavesAloneWhatWasMovedByHandAndShowsItWhereItIs() {
        var first = planned(new SeriesPlan(
                SessionExamples.kenniscafe(),
                new Rhythm.Picked(List.of(LocalDate.of(2026, 12, 10), LocalDate.of(2026, 12, 15))),
                SeriesSignUp.DATES));
        var second = occurrences(first).get(1).id();

        asCoordinator(() -> planning.move(
                second, SessionExamples.evening(LocalDateTime.of(2026, 12, 20, 14, 0)), SessionExamples.deBrug()));

        assertThat(occurrences(first))
                .extracting(it -> it.slot().startsAt())
                .containsExactly(at(2026, 12, 8), at(2026, 12, 15), LocalDateTime.of(2026, 12, 20, 14, 0));
    }

    @Test
    void isForItsOwnCoordinatorsOnly() {
        var first = planned(fortnightly(3));
        var whole = seriesOf(first);
        var elsewhere = people.noorderwerk();

        assertThatThrownBy(() -> people.as(elsewhere.coordinator(), () -> series.publish(whole)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(rijnoever.resident(), () -> series.cancelFrom(first, "Nee")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> people.as(rijnoever.resident(), () -> series.plan(rijnoever.network(), fortnightly(3))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(rijnoever.resident(), () -> agenda.occurrences(first)))
                .as("drafts")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void refusesADateThatLastsUntilTheNext() {
        var camp = SessionExamples.kenniscafe()
                .at(TimeSlot.inAmsterdam(at(2026, 12, 8), at(2026, 12, 16)), SessionExamples.deBrug());

        assertThatThrownBy(() -> new SeriesPlan(camp, new Rhythm.EveryWeeks(1, 3), SeriesSignUp.DATES))
                .isInstanceOf(Refusal.class);
    }

    private static SeriesPlan fortnightly(int times) {
        return new SeriesPlan(SessionExamples.kenniscafe(), new Rhythm.EveryWeeks(2, times), SeriesSignUp.WHOLE);
    }

    private static LocalDateTime at(int year, int month, int day) {
        return LocalDateTime.of(year, month, day, 19, 30);
    }

    private SessionId planned(SeriesPlan plan) {
        return people.as(rijnoever.coordinator(), () -> series.plan(rijnoever.network(), plan));
    }

    private List<SessionSummary> occurrences(SessionId session) {
        return people.as(rijnoever.coordinator(), () -> agenda.occurrences(session));
    }

    private SessionDetails details(SessionId session) {
        return directory.details(session);
    }

    private SeriesId seriesOf(SessionId session) {
        return Objects.requireNonNull(details(session).series());
    }

    private void asCoordinator(Runnable step) {
        people.as(rijnoever.coordinator(), step);
    }
}
