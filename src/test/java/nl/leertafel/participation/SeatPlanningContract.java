package nl.leertafel.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.seating.SeatRule;
import nl.leertafel.participation.seating.SeatRules;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionKind;
import nl.leertafel.session.SessionPlan;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Plans for tables, what a network usually wants, and how its lines move, on a real database. */
abstract class SeatPlanningContract {

    private static final SeatRules THREE_RESIDENTS_AND_AN_OFFICIAL = new SeatRules(List.of(
            new SeatRule(Set.of(Perspective.RESIDENT), 3, null), new SeatRule(Set.of(Perspective.OFFICIAL), 1, 2)));
    private static final LocalDate EVENING = SessionExamples.EVENING.toLocalDate();

    @Autowired
    People people;

    @Autowired
    SessionPlanning sessions;

    @Autowired
    SessionDirectory sessionDirectory;

    @Autowired
    SeatPlanning planning;

    @Autowired
    Attendance attendance;

    @Autowired
    ParticipationDirectory directory;

    NetworkCast rijnoever;

    @BeforeEach
    void aNetwork() {
        rijnoever = people.rijnoever();
    }

    @Test
    void aPlanIsKeptAsItWasGiven() {
        var session = planned(SessionExamples.kenniscafe());
        var plan = new SeatPlanForm(THREE_RESIDENTS_AND_AN_OFFICIAL, EVENING.minusDays(5));
        change(session, plan);

        assertThat(coordinate(() -> planning.plan(session))).isEqualTo(plan);
        assertThat(table(session).keptSeats()).isEqualTo(4);
    }

    @Test
    void onlyCoordinatorsOfTheNetworkChangePlansTemplatesAndLines() {
        var session = planned(SessionExamples.kenniscafe());
        for (PersonId other : List.of(
                people.noorderwerk().coordinator(), rijnoever.lecturer(), rijnoever.resident(), people.stranger())) {
            assertUnknown(other, () -> planning.plan(session));
            assertUnknown(other, () -> planning.version(session));
            assertUnknown(other, () -> planning.offersWith(session, SeatPlanForm.NONE));
            assertUnknown(other, () -> planning.change(session, 0, SeatPlanForm.NONE));
            assertUnknown(other, () -> planning.template(rijnoever.network(), SessionKind.KENNISCAFE));
            assertUnknown(
                    other, () -> planning.remember(rijnoever.network(), SessionKind.KENNISCAFE, SeatTemplateForm.NONE));
            assertUnknown(other, () -> planning.lineRules(rijnoever.network()));
            assertUnknown(other, () -> planning.changeLineRules(rijnoever.network(), LineRules.USUAL));
        }
    }

    @Test
    void whoSawAnOlderPlanDoesNotOverwriteTheNewerOne() {
        var session = planned(SessionExamples.kenniscafe());
        var seen = coordinate(() -> planning.version(session));
        change(session, new SeatPlanForm(THREE_RESIDENTS_AND_AN_OFFICIAL, null));
        var seenByTheSecond = coordinate(() -> planning.version(session));
        change(session, SeatPlanForm.NONE);

        assertRefused(
                "session.edit.changedMeanwhile",
                () -> planning.change(
                        session, seenByTheSecond, new SeatPlanForm(THREE_RESIDENTS_AND_AN_OFFICIAL, null)));
        assertThat(coordinate(() -> planning.plan(session))).isEqualTo(SeatPlanForm.NONE);
        assertThat(seen).isZero();
    }

    @Test
    void aNewSessionBeginsWithWhatTheNetworkUsuallyWantsAtSuchTables() {
        command(() -> {
            planning.remember(
                    rijnoever.network(),
                    SessionKind.KENNISCAFE,
                    new SeatTemplateForm(THREE_RESIDENTS_AND_AN_OFFICIAL, 5));
        });

        assertThat(planOf(planned(SessionExamples.kenniscafe())))
                .isEqualTo(new SeatPlanForm(THREE_RESIDENTS_AND_AN_OFFICIAL, EVENING.minusDays(5)));
        assertThat(planOf(planned(SessionExamples.leeratelier())))
                .as("of another kind")
                .isEqualTo(SeatPlanForm.NONE);
        assertThat(planOf(planned(SessionExamples.kenniscafe(3))))
                .as("too small for it")
                .isEqualTo(SeatPlanForm.NONE);
    }

    @Test
    void aCopyKeepsThePlanWithAsManyDaysBeforeIt() {
        var session = planned(SessionExamples.kenniscafe());
        change(session, new SeatPlanForm(THREE_RESIDENTS_AND_AN_OFFICIAL, EVENING.minusDays(5)));
        var copy =
                coordinate(() -> sessions.copy(session, SessionExamples.evening(SessionExamples.EVENING.plusDays(28))));

        assertThat(planOf(copy)).isEqualTo(new SeatPlanForm(THREE_RESIDENTS_AND_AN_OFFICIAL, EVENING.plusDays(23)));
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() {
        var session = planned(SessionExamples.kenniscafe(3));
        assertRefused(
                "participation.plan.tooMany",
                () -> planning.change(session, 0, new SeatPlanForm(THREE_RESIDENTS_AND_AN_OFFICIAL, null)));
        assertRefused(
                "participation.plan.tooMany",
                () -> planning.offersWith(session, new SeatPlanForm(THREE_RESIDENTS_AND_AN_OFFICIAL, null)));
        assertRefused(
                "participation.plan.keptUntil.late",
                () -> planning.change(session, 0, new SeatPlanForm(SeatRules.NONE, EVENING.plusDays(1))));
        var off = published(SessionExamples.kenniscafe(4));
        command(() -> {
            sessions.cancel(off, "De zaal is dubbel verhuurd.");
        });
        assertRefused("participation.change.closed", () -> planning.change(off, 0, SeatPlanForm.NONE));
    }

    @Test
    void fewerSeatsThanThePlanAsksForAreRefused() {
        var session = planned(SessionExamples.kenniscafe(6));
        change(session, new SeatPlanForm(THREE_RESIDENTS_AND_AN_OFFICIAL, null));
        var details = sessionDirectory.details(session);

        assertRefused(
                "participation.plan.tooMany",
                () -> sessions.edit(session, details.version(), SessionExamples.kenniscafe(3)));
    }

    @Test
    void itSaysBeforehandHowManyOffersAnotherPlanOrMoreSeatsWouldSend() {
        var session = published(SessionExamples.kenniscafe(4));
        change(session, new SeatPlanForm(THREE_RESIDENTS_AND_AN_OFFICIAL, null));
        command(() -> {
            IntStream.range(0, 3)
                    .forEach(it -> attendance.add(
                            session, new NewParticipant("Student " + it, null, null, Perspective.STUDENT, null)));
        });

        assertThat(table(session).waiting()).isEqualTo(3);
        assertThat(coordinate(() -> planning.offersWith(session, SeatPlanForm.NONE)))
                .isEqualTo(3);
        assertThat(coordinate(() -> sessions.offersAt(session, 6))).isEqualTo(2);
        change(session, SeatPlanForm.NONE);
        assertThat(table(session).offered()).isEqualTo(3);
    }

    @Test
    void aNetworkSaysHowItsLinesMove() {
        assertThat(coordinate(() -> planning.lineRules(rijnoever.network()))).isEqualTo(LineRules.USUAL);
        command(() -> {
            planning.changeLineRules(rijnoever.network(), new LineRules(12, 3));
        });
        assertThat(coordinate(() -> planning.lineRules(rijnoever.network()))).isEqualTo(new LineRules(12, 3));
    }

    private TableView table(SessionId session) {
        return directory.table(sessionDirectory.details(session));
    }

    private SeatPlanForm planOf(SessionId session) {
        return coordinate(() -> planning.plan(session));
    }

    private void change(SessionId session, SeatPlanForm form) {
        command(() -> {
            planning.change(session, planning.version(session), form);
        });
    }

    private SessionId planned(SessionPlan plan) {
        return coordinate(() -> sessions.plan(rijnoever.network(), plan));
    }

    private SessionId published(SessionPlan plan) {
        var session = planned(plan);
        command(() -> {
            sessions.publish(session);
        });
        return session;
    }

    private <T> T coordinate(Supplier<T> deed) {
        return people.as(rijnoever.coordinator(), deed);
    }

    private void command(Runnable deed) {
        people.as(rijnoever.coordinator(), deed);
    }

    private void assertRefused(String key, Runnable deed) {
        assertThatThrownBy(() -> people.as(rijnoever.coordinator(), deed))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.key()).isEqualTo(key));
    }

    private void assertUnknown(PersonId person, Runnable deed) {
        assertThatThrownBy(() -> people.as(person, deed)).isInstanceOf(NotFound.class);
    }
}
