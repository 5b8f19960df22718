package nl.leertafel.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.MemberFilter;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.seating.Party;
import nl.leertafel.participation.seating.SeatReason;
import nl.leertafel.participation.seating.SeatRule;
import nl.leertafel.participation.seating.SeatRules;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.session.SeriesPlan;
import nl.leertafel.session.SeriesPlanning;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlan;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.session.SessionSummary;
import nl.leertafel.session.series.Rhythm;
import nl.leertafel.session.series.SeriesSignUp;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing up, waiting, answering and being invited, on a real database. */
abstract class SignUpContract {

    @Autowired
    People people;

    @Autowired
    SessionPlanning planning;

    @Autowired
    SeriesPlanning seriesPlanning;

    @Autowired
    SessionDirectory sessions;

    @Autowired
    SignUp signUp;

    @Autowired
    Answers answers;

    @Autowired
    Attendance attendance;

    @Autowired
    ParticipationDirectory directory;

    @Autowired
    PersonRegister register;

    @Autowired
    SeatPlanning seatPlanning;

    @Autowired
    LineWorker lines;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private static final Set<Perspective> RESIDENTS = Set.of(Perspective.RESIDENT);

    NetworkCast rijnoever;

    @BeforeEach
    void aNetwork() {
        rijnoever = people.rijnoever();
    }

    @Test
    void residentGetsASeatAndTheNextOneWaits() {
        var session = published(SessionExamples.kenniscafe(1));
        assertThat(signUp("Bea Visser", "bea@elders.example", session).isAccepted())
                .isTrue();
        assertThat(signUp("Noor Smit", "noor@elders.example", session).placeInLine())
                .hasValue(1);
        assertThat(directory.tally(session))
                .containsEntry(ParticipationStatus.ACCEPTED, 1)
                .containsEntry(ParticipationStatus.WAITING, 1);
    }

    @Test
    void whoSignsUpForAWholeSeriesHasASeatOrWaitsOnEachDateApart() {
        var dates = series(SeriesSignUp.WHOLE);
        jdbc.sql("update session set capacity = 1 where session_id = ?")
                .param(dates.get(1).sessionId())
                .update();
        signUp("Bea Visser", "bea@elders.example", dates.get(2));
        signUp("Noor Smit", "noor@elders.example", dates.getFirst());

        assertThat(dates.stream().map(it -> status("bea@elders.example", it)))
                .containsOnly(ParticipationStatus.ACCEPTED);
        assertThat(dates.stream().map(it -> status("noor@elders.example", it)))
                .containsExactly(
                        ParticipationStatus.ACCEPTED, ParticipationStatus.WAITING, ParticipationStatus.ACCEPTED);
    }

    @Test
    void memberWhoSaysYesToAWholeSeriesComesToEachDateAndMaySayNoToOne() {
        var dates = series(SeriesSignUp.WHOLE);

        people.as(rijnoever.resident(), () -> answers.answerMine(dates.getFirst(), ParticipationStatus.ACCEPTED));
        people.as(rijnoever.resident(), () -> answers.answerMine(dates.get(1), ParticipationStatus.DECLINED));
        people.as(rijnoever.resident(), () -> answers.answerMine(dates.getFirst(), ParticipationStatus.ACCEPTED));

        assertThat(dates.stream()
                        .map(it -> directory
                                .find(it, rijnoever.resident())
                                .orElseThrow()
                                .status()))
                .containsExactly(
                        ParticipationStatus.ACCEPTED, ParticipationStatus.DECLINED, ParticipationStatus.ACCEPTED);
    }

    @Test
    void whoIsSignedUpByAnotherForAWholeSeriesIsOnePerson() {
        var dates = series(SeriesSignUp.WHOLE);
        var form = new SignUpForm(
                "Opa Kees",
                new EmailAddress("dochter@elders.example"),
                Party.one(Perspective.RESIDENT),
                null,
                "Mies Bos",
                Language.NL);

        signUp.signUp(dates.getFirst(), form);
        signUp.signUp(dates.get(1), form);

        assertThat(dates.stream()
                        .flatMap(it -> directory.of(it).stream())
                        .map(ParticipationDetails::person)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void whoSignsUpForOneDateOfASeriesComesOnce() {
        var dates = series(SeriesSignUp.DATES);
        signUp("Bea Visser", "bea@elders.example", dates.get(1));

        assertThat(dates.stream().map(it -> directory.of(it).size())).containsExactly(0, 1, 0);
    }

    @Test
    void freedSeatIsHeldForTheFirstInLineWhoAcceptsIt() {
        var session = published(SessionExamples.kenniscafe(1));
        signUp("Bea Visser", "bea@elders.example", session);
        signUp("Noor Smit", "noor@elders.example", session);
        signUp("Kees Bos", "kees@elders.example", session);
        answers.answer(tokenOf("bea@elders.example", session), ParticipationStatus.DECLINED);
        assertThat(offered("noor@elders.example", session)).isTrue();
        assertThat(offered("kees@elders.example", session)).isFalse();
        assertThat(answers.byToken(tokenOf("kees@elders.example", session)).placeInLine())
                .isEqualTo(1);
        answers.answer(tokenOf("noor@elders.example", session), ParticipationStatus.ACCEPTED);
        assertThat(status("noor@elders.example", session)).isEqualTo(ParticipationStatus.ACCEPTED);
    }

    @Test
    void joiningTwiceChangesNothingAndShowsWhatAStrangerWouldSee() {
        var session = published(SessionExamples.kenniscafe(1));
        signUp("Bea Visser", "bea@elders.example", session);
        assertThat(signUp("Iemand Anders", "BEA@elders.example", session).placeInLine())
                .hasValue(1);
        assertThat(directory.tally(session)).containsOnlyKeys(ParticipationStatus.ACCEPTED);
        assertThat(people.as(
                                rijnoever.coordinator(),
                                () -> attendance.participants(session, "", null, Pageable.ofSize(10)))
                        .getFirst()
                        .name())
                .isEqualTo("Bea Visser");
    }

    @Test
    void whoComesBackAfterSigningOffStandsAtTheEndOfTheLine() {
        var session = published(SessionExamples.kenniscafe(1));
        signUp("Bea Visser", "bea@elders.example", session);
        signUp("Noor Smit", "noor@elders.example", session);
        signUp("Kees Bos", "kees@elders.example", session);
        var bea = tokenOf("bea@elders.example", session);
        answers.answer(bea, ParticipationStatus.DECLINED);
        assertThat(answers.answer(bea, ParticipationStatus.ACCEPTED).placeInLine())
                .as("after Kees; for Noor a seat is held")
                .isEqualTo(2);
    }

    @Test
    void moreSeatsLetTheLineMove() {
        var session = published(SessionExamples.kenniscafe(1));
        IntStream.range(0, 4).forEach(i -> signUp("Gast " + i, "gast" + i + "@elders.example", session));
        people.as(
                rijnoever.coordinator(),
                () -> planning.edit(session, planning.planned(session).version(), SessionExamples.kenniscafe(3)));
        assertThat(people.as(rijnoever.coordinator(), () -> directory.table(attendance.session(session))))
                .returns(1, TableView::taken)
                .returns(2, TableView::offered)
                .returns(1, TableView::waiting)
                .returns(0, TableView::free);
    }

    @Test
    void anOfferNobodyAnswersInTimeGoesToTheNextAndItsLinkStillOpensTheDoor() {
        var session = published(SessionExamples.kenniscafe(1));
        signUp("Bea Visser", "bea@elders.example", session);
        signUp("Noor Smit", "noor@elders.example", session);
        signUp("Kees Bos", "kees@elders.example", session);
        answers.answer(tokenOf("bea@elders.example", session), ParticipationStatus.DECLINED);
        clock.advance(Duration.ofHours(49));
        lines.run();
        var noor = answers.byToken(tokenOf("noor@elders.example", session)).participation();
        assertThat(noor.status()).isEqualTo(ParticipationStatus.DECLINED);
        assertThat(noor.reason()).isEqualTo(SeatReason.OFFER_LAPSED);
        assertThat(offered("kees@elders.example", session)).isTrue();
        assertThat(answers.answer(tokenOf("noor@elders.example", session), ParticipationStatus.ACCEPTED)
                        .placeInLine())
                .as("late, so at the end of the line")
                .isEqualTo(1);
    }

    @Test
    void anOfferThatIsAnsweredTooLateIsLateWhoeverLooksFirst() {
        var session = published(SessionExamples.kenniscafe(1));
        signUp("Bea Visser", "bea@elders.example", session);
        signUp("Noor Smit", "noor@elders.example", session);
        signUp("Kees Bos", "kees@elders.example", session);
        answers.answer(tokenOf("bea@elders.example", session), ParticipationStatus.DECLINED);
        clock.advance(Duration.ofHours(49));
        var late = answers.answer(tokenOf("noor@elders.example", session), ParticipationStatus.ACCEPTED);
        assertThat(late.status()).isEqualTo(ParticipationStatus.WAITING);
        assertThat(offered("kees@elders.example", session)).isTrue();
    }

    @Test
    void anOfferDeclinedGoesToTheNextAtOnce() {
        var session = published(SessionExamples.kenniscafe(1));
        signUp("Bea Visser", "bea@elders.example", session);
        signUp("Noor Smit", "noor@elders.example", session);
        signUp("Kees Bos", "kees@elders.example", session);
        answers.answer(tokenOf("bea@elders.example", session), ParticipationStatus.DECLINED);
        answers.answer(tokenOf("noor@elders.example", session), ParticipationStatus.DECLINED);
        assertThat(offered("kees@elders.example", session)).isTrue();
    }

    @Test
    void nothingIsOfferedAfterTheCutOffAndThenWhoWaitsMayTakeAFreeSeat() {
        var session = published(SessionExamples.kenniscafe(1));
        signUp("Bea Visser", "bea@elders.example", session);
        signUp("Noor Smit", "noor@elders.example", session);
        clock.set(SessionExamples.EVENING.minusHours(23));
        answers.answer(tokenOf("bea@elders.example", session), ParticipationStatus.DECLINED);
        assertThat(offered("noor@elders.example", session)).isFalse();
        assertThat(answers.answer(tokenOf("noor@elders.example", session), ParticipationStatus.ACCEPTED)
                        .status())
                .isEqualTo(ParticipationStatus.ACCEPTED);
    }

    @Test
    void seatsAreKeptForResidentsUntilTheDayTheyAreReleased() {
        var session = published(SessionExamples.kenniscafe(2));
        var lastDay = SessionExamples.EVENING.toLocalDate().minusDays(5);
        plan(session, new SeatPlanForm(new SeatRules(List.of(new SeatRule(RESIDENTS, 1, null))), lastDay));
        assertThat(signUp("Hanna Vos", "hanna@elders.example", session, Party.one(Perspective.PROFESSIONAL))
                        .isAccepted())
                .isTrue();
        var late = signUp("Piet Dekker", "piet@elders.example", session, Party.one(Perspective.PROFESSIONAL));
        assertThat(late.verdict().reason()).isEqualTo(SeatReason.KEPT_FOR_OTHERS);
        assertThat(late.verdict().free()).isEqualTo(1);
        clock.set(SessionExamples.EVENING.minusDays(4));
        lines.run();
        assertThat(offered("piet@elders.example", session)).isTrue();
    }

    @Test
    void aPartyHasAsManySeatsAsPeopleAndWhoCancelsFreesThemAll() {
        var session = published(SessionExamples.kenniscafe(3));
        signUp("Bea Visser", "bea@elders.example", session, new Party(Perspective.RESIDENT, 2, 1));
        signUp("Noor Smit", "noor@elders.example", session);
        signUp("Kees Bos", "kees@elders.example", session, new Party(Perspective.RESIDENT, 1, 1));
        var details = people.as(rijnoever.coordinator(), () -> attendance.session(session));
        assertThat(directory.table(details))
                .returns(3, TableView::taken)
                .returns(1, TableView::helpers)
                .returns(3, TableView::waiting);
        answers.answer(tokenOf("bea@elders.example", session), ParticipationStatus.DECLINED);
        assertThat(directory.table(details)).returns(3, TableView::offered).returns(0, TableView::free);
    }

    @Test
    void aPartyLargerThanTheTableHearsSoAndLeavesNoTrace() {
        var session = published(SessionExamples.kenniscafe(2));
        assertThatThrownBy(() ->
                        signUp("Bea Visser", "bea@elders.example", session, new Party(Perspective.RESIDENT, 2, 1)))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.key()).isEqualTo("participation.party.tooLarge"));
        assertThat(directory.tally(session)).isEmpty();
    }

    @Test
    void whoIsSignedUpBySomebodyElseIsOnePersonHoweverOftenThatIsDone() {
        var session = published(SessionExamples.kenniscafe(3));
        var helper = new EmailAddress("hanna@elders.example");
        for (var name : List.of("Oma Jo", "Opa Kees", "oma jo")) {
            signUp.signUp(
                    session,
                    new SignUpForm(name, helper, Party.one(Perspective.RESIDENT), null, "Hanna Vos", Language.NL));
        }
        assertThat(directory.tally(session)).containsEntry(ParticipationStatus.ACCEPTED, 2);
        assertThat(directory.of(session))
                .allSatisfy(it -> assertThat(it.contact()).isNotNull());
    }

    @Test
    void lineStopsMovingWhenTheSessionStarts() {
        var session = published(SessionExamples.kenniscafe(1));
        signUp("Bea Visser", "bea@elders.example", session);
        signUp("Noor Smit", "noor@elders.example", session);
        clock.set(SessionExamples.EVENING);
        answers.answer(tokenOf("bea@elders.example", session), ParticipationStatus.DECLINED);
        assertThat(status("noor@elders.example", session)).isEqualTo(ParticipationStatus.WAITING);
    }

    @Test
    void closedDoorsEachSayWhy() {
        var draft = people.as(
                rijnoever.coordinator(), () -> planning.plan(rijnoever.network(), SessionExamples.kenniscafe()));
        var members = published(SessionExamples.leeratelier());
        var invited = published(SessionExamples.siteVisit());
        var cancelled = published(SessionExamples.kenniscafe());
        people.as(rijnoever.coordinator(), () -> planning.cancel(cancelled, "De zaal is dubbel verhuurd."));
        var over = published(SessionExamples.kenniscafe());
        assertRefused(members, "MEMBERS_ONLY");
        assertRefused(invited, "INVITED_ONLY");
        assertRefused(cancelled, "CANCELLED");
        clock.set(SessionExamples.EVENING.plusHours(1));
        assertRefused(over, "CLOSED");
        clock.set(SessionExamples.EVENING.plusHours(3));
        assertRefused(over, "OVER");
        assertThat(draft).isNotNull();
    }

    @Test
    void coordinatorWritesDownSomeoneWithoutEmail() {
        var session = published(SessionExamples.kenniscafe());
        var written = people.as(
                rijnoever.coordinator(),
                () -> attendance.add(
                        session, new NewParticipant("Opa Kees", null, "010 000 0099", Perspective.RESIDENT, null)));
        assertThat(written.status()).isEqualTo(ParticipationStatus.ACCEPTED);
    }

    @Test
    void membersAreInvitedOnceAndHoldNoSeat() {
        var session = published(SessionExamples.kenniscafe());
        var residents = Invitees.all(new MemberFilter("", Perspective.RESIDENT, null, null));
        people.as(rijnoever.coordinator(), () -> {
            assertThat(attendance.preview(session, residents)).isEqualTo(new InvitationPreview(1, 1, 0));
            assertThat(attendance.invite(session, residents)).isEqualTo(1);
            assertThat(attendance.preview(session, residents)).isEqualTo(new InvitationPreview(0, 0, 1));
            assertThat(attendance.invite(session, residents)).isZero();
        });
        assertThat(directory.tally(session)).containsOnlyKeys(ParticipationStatus.INVITED);
        assertThat(people.as(rijnoever.resident(), () -> answers.answerMine(session, ParticipationStatus.ACCEPTED))
                        .status())
                .isEqualTo(ParticipationStatus.ACCEPTED);
    }

    @Test
    void onlyTheChosenMembersAreInvited() {
        var session = published(SessionExamples.kenniscafe());
        var chosen = new Invitees(MemberFilter.everyone(), Set.of(rijnoever.official(), rijnoever.student()));
        people.as(rijnoever.coordinator(), () -> {
            assertThat(attendance.preview(session, chosen).people()).isEqualTo(2);
            assertThat(attendance.invite(session, chosen)).isEqualTo(2);
        });
        assertThat(directory.find(session, rijnoever.official())).isPresent();
        assertThat(directory.find(session, rijnoever.resident())).isEmpty();
    }

    @Test
    void coordinatorOfAnotherNetworkSeesNothing() {
        var session = published(SessionExamples.kenniscafe());
        var other = people.noorderwerk();
        for (PersonId stranger : List.of(other.coordinator(), rijnoever.resident(), rijnoever.lecturer())) {
            people.as(stranger, () -> {
                assertThatThrownBy(() -> attendance.participants(session, "", null, Pageable.ofSize(5)))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> attendance.invite(session, Invitees.all(MemberFilter.everyone())))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> planning.cancel(session, "Nee")).isInstanceOf(NotFound.class);
            });
        }
    }

    @Test
    void twoHundredAtOnceForSevenSeatsLeaveSevenSeatedAndTheOthersInOrder() throws Exception {
        var session = published(SessionExamples.kenniscafe(7));
        var start = new CyclicBarrier(200);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<SignUpOutcome>> outcomes = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                int guest = i;
                Callable<SignUpOutcome> work = () -> {
                    start.await();
                    return signUp("Gast " + guest, "gast" + guest + "@elders.example", session);
                };
                outcomes.add(threads.submit(work));
            }
            int seated = 0;
            List<Integer> places = new ArrayList<>();
            for (var outcome : outcomes) {
                var result = outcome.get();
                if (result.isAccepted()) {
                    seated++;
                } else {
                    places.add(result.placeInLine().orElseThrow());
                }
            }
            assertThat(seated).isEqualTo(7);
            assertThat(places.stream().sorted())
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 193).boxed().toList());
        }
        assertThat(jdbc.sql("select seat_no from participation where status = 'ACCEPTED' order by seat_no")
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    private void assertRefused(SessionId session, String state) {
        assertThatThrownBy(() -> signUp("Bea Visser", "bea@elders.example", session))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.key()).endsWith(state));
    }

    private SignUpOutcome signUp(String name, String email, SessionId session) {
        return signUp.signUp(
                session, new SignUpForm(name, new EmailAddress(email), Perspective.RESIDENT, null, Language.NL));
    }

    private SessionId published(SessionPlan plan) {
        return people.as(rijnoever.coordinator(), () -> {
            var id = planning.plan(rijnoever.network(), plan);
            planning.publish(id);
            return id;
        });
    }

    /** Three dates, published. */
    private List<SessionId> series(SeriesSignUp signUpFor) {
        return people.as(rijnoever.coordinator(), () -> {
            var plan = new SeriesPlan(SessionExamples.kenniscafe(2), new Rhythm.EveryWeeks(2, 3), signUpFor);
            var first = sessions.details(seriesPlanning.plan(rijnoever.network(), plan));
            var whole = Objects.requireNonNull(first.series());
            seriesPlanning.publish(whole);
            return sessions.occurrences(whole).stream().map(SessionSummary::id).toList();
        });
    }

    private ParticipationStatus status(String email, SessionId session) {
        return participation(email, session).status();
    }

    private String tokenOf(String email, SessionId session) {
        var link =
                answers.link(participation(email, session).id(), clock.instant().plus(Duration.ofDays(9)));
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private ParticipationDetails participation(String email, SessionId session) {
        var person = register.knownOrNew("Bekend", new EmailAddress(email), Language.NL);
        return directory.find(session, person).orElseThrow();
    }

    private boolean offered(String email, SessionId session) {
        return answers.byToken(tokenOf(email, session)).participation().isOffered();
    }

    private SignUpOutcome signUp(String name, String email, SessionId session, Party party) {
        return signUp.signUp(session, new SignUpForm(name, new EmailAddress(email), party, null, null, Language.NL));
    }

    private void plan(SessionId session, SeatPlanForm form) {
        people.as(rijnoever.coordinator(), () -> seatPlanning.change(session, seatPlanning.version(session), form));
    }
}
