package nl.leertafel.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.MemberFilter;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.seating.Party;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionKind;
import nl.leertafel.session.SessionPlan;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.session.SessionSummary;
import nl.leertafel.session.Visibility;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a coordinator foresees, changes and watches at the table, and what members have before them. */
abstract class AttendanceContract {

    @Autowired
    People people;

    @Autowired
    SessionPlanning planning;

    @Autowired
    Attendance attendance;

    @Autowired
    Answers answers;

    @Autowired
    TableWatch watch;

    @Autowired
    ParticipationDirectory directory;

    @Autowired
    ParticipantExport export;

    @Autowired
    Database database;

    @Autowired
    TestClock clock;

    NetworkCast rijnoever;

    @BeforeEach
    void aNetwork() {
        rijnoever = people.rijnoever();
    }

    @Test
    void whoIsWrittenDownAtAFullTableHearsTheirPlaceInLine() {
        var session = published(SessionExamples.kenniscafe(1));

        people.as(rijnoever.coordinator(), () -> {
            assertThat(attendance
                            .outlook(session, Party.one(Perspective.RESIDENT))
                            .isAccepted())
                    .isTrue();
            assertThat(add(session, "Opa Kees").placeInLine()).isNull();
            assertThat(attendance
                            .outlook(session, Party.one(Perspective.RESIDENT))
                            .placeInLine())
                    .hasValue(1);
            assertThat(add(session, "Noor Smit").placeInLine()).isEqualTo(1);
            assertThat(add(session, "Truus de Boer").placeInLine()).isEqualTo(2);
        });
    }

    @Test
    void theListLeavesTheHouseAsAFileOnlyByItsCoordinatorAndThatIsWrittenDown() {
        var session = published(SessionExamples.kenniscafe());
        people.as(rijnoever.coordinator(), () -> {
            add(session, "Opa Kees");
            assertThat(new String(export.csv(session, Locale.ENGLISH), StandardCharsets.UTF_8))
                    .contains("Opa Kees", "Resident", "Comes");
        });

        assertThat(database.sql("select verb from audit_event where object_id = ?")
                        .params(session.sessionId())
                        .query(String.class)
                        .list())
                .containsExactly("EXPORTED");
        people.as(
                rijnoever.lecturer(),
                () -> assertThatThrownBy(() -> export.xlsx(session, Locale.ENGLISH))
                        .isInstanceOf(NotFound.class));
    }

    @Test
    void everyConsequenceIsForetoldAsItThenHappens() {
        var session = published(SessionExamples.kenniscafe(1));

        people.as(rijnoever.coordinator(), () -> {
            var kees = add(session, "Opa Kees").participation().person();
            assertThat(foretold(session, kees, ParticipationStatus.DECLINED)).isEqualTo(Consequence.FREES_A_SEAT);
            assertThat(foretold(session, kees, ParticipationStatus.ACCEPTED)).isEqualTo(Consequence.NOTHING_ELSE);

            var noor = add(session, "Noor Smit").participation().person();
            assertThat(foretold(session, noor, ParticipationStatus.ACCEPTED)).isEqualTo(Consequence.KEEPS_WAITING);
            assertThat(foretold(session, noor, ParticipationStatus.DECLINED)).isEqualTo(Consequence.NOTHING_ELSE);
            assertThat(foretold(session, kees, ParticipationStatus.TENTATIVE))
                    .isEqualTo(Consequence.FIRST_IN_LINE_IS_OFFERED_THE_SEAT);

            attendance.change(session, kees, ParticipationStatus.TENTATIVE);
            assertThat(directory.find(session, noor).orElseThrow().isOffered()).isTrue();
            assertThat(foretold(session, kees, ParticipationStatus.ACCEPTED)).isEqualTo(Consequence.STANDS_IN_LINE);
            assertThat(foretold(session, noor, ParticipationStatus.ACCEPTED)).isEqualTo(Consequence.GETS_A_SEAT);

            attendance.change(session, noor, ParticipationStatus.CANCELLED);
            assertThat(foretold(session, kees, ParticipationStatus.ACCEPTED)).isEqualTo(Consequence.GETS_A_SEAT);
        });
    }

    @Test
    void whoIsWrittenDownAgainComesWithWhomTheyBringNow() {
        var session = published(SessionExamples.kenniscafe());

        people.as(rijnoever.coordinator(), () -> {
            var kees = add(session, "Opa Kees").participation().person();
            attendance.change(session, kees, ParticipationStatus.DECLINED);
            var email = new EmailAddress("opa.kees@elders.example");
            var withHelper = new Party(Perspective.RESIDENT, 1, 1);
            assertThat(attendance
                            .add(session, new NewParticipant("Opa Kees", email, null, withHelper, null))
                            .participation()
                            .party())
                    .isEqualTo(withHelper);
        });
    }

    @Test
    void nobodyIsSeatedOutOfTheLineWhileTheTableIsFull() {
        var session = published(SessionExamples.kenniscafe(1));

        people.as(rijnoever.coordinator(), () -> {
            add(session, "Opa Kees");
            var noor = add(session, "Noor Smit").participation().person();
            assertThatThrownBy(() -> attendance.change(session, noor, ParticipationStatus.ACCEPTED))
                    .isInstanceOfSatisfying(
                            Refusal.class, it -> assertThat(it.field()).contains("status"));
        });
    }

    @Test
    void onceItHasBegunWhoWaitedCanHaveTheSeatOfWhoStayedAway() {
        var session = published(SessionExamples.kenniscafe(1));

        people.as(rijnoever.coordinator(), () -> {
            var kees = add(session, "Opa Kees").participation().person();
            var noor = add(session, "Noor Smit").participation().person();
            clock.set(SessionExamples.EVENING);
            attendance.change(session, kees, ParticipationStatus.DECLINED);
            assertThat(attendance.change(session, noor, ParticipationStatus.ACCEPTED))
                    .isEqualTo(ParticipationStatus.ACCEPTED);
        });
    }

    @Test
    void nobodyButItsCoordinatorWorksAtATable() {
        var session = published(SessionExamples.kenniscafe());
        var bea = rijnoever.resident();

        for (var other : new PersonId[] {people.noorderwerk().coordinator(), bea, people.stranger()}) {
            people.as(other, () -> {
                assertThatThrownBy(() -> attendance.session(session)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> attendance.outlook(session, Party.one(Perspective.RESIDENT)))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> foretold(session, bea, ParticipationStatus.ACCEPTED))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> watch.emptyTables(rijnoever.network())).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> watch.drafts(rijnoever.network(), 5)).isInstanceOf(NotFound.class);
            });
        }
    }

    @Test
    void aTableNearByWithLessThanAThirdOfItsSeatsTakenIsWatched() {
        var quiet = published(SessionExamples.kenniscafe(6));
        var filling = published(SessionExamples.kenniscafe(3));
        published(later("Symposium over armoede", 15));

        people.as(rijnoever.coordinator(), () -> {
            add(quiet, "Opa Kees");
            add(filling, "Opa Kees");
            assertThat(watch.emptyTables(rijnoever.network()))
                    .extracting(SessionSummary::id)
                    .containsExactly(quiet);
            add(quiet, "Noor Smit");
            assertThat(watch.emptyTables(rijnoever.network())).isEmpty();
            clock.advance(Duration.ofDays(4));
            assertThat(watch.emptyTables(rijnoever.network()))
                    .extracting(SessionSummary::title)
                    .containsExactly("Symposium over armoede");
        });
    }

    @Test
    void draftsAreWatchedUntilTheirDayHasPassed() {
        people.as(rijnoever.coordinator(), () -> {
            planning.plan(rijnoever.network(), SessionExamples.leeratelier());
            assertThat(watch.drafts(rijnoever.network(), 5)).hasSize(1);
            clock.set(SessionExamples.EVENING.plusDays(1));
            assertThat(watch.drafts(rijnoever.network(), 5)).isEmpty();
        });
    }

    @Test
    void aMemberHasBeforeThemWhatTheyWereInvitedToAndWhatTheyAnswered() {
        var evening = published(SessionExamples.kenniscafe());
        var visit = published(SessionExamples.siteVisit());
        var draft = people.as(
                rijnoever.coordinator(), () -> planning.plan(rijnoever.network(), SessionExamples.leeratelier()));
        people.as(rijnoever.coordinator(), () -> {
            for (var session : new SessionId[] {evening, visit, draft}) {
                attendance.invite(session, Invitees.all(new MemberFilter("", Perspective.RESIDENT, null, null)));
            }
        });

        people.as(rijnoever.resident(), () -> {
            answers.answerMine(evening, ParticipationStatus.TENTATIVE);
            assertThat(mine(ParticipationStatus.INVITED)).containsExactly(visit);
            assertThat(mine(ParticipationStatus.TENTATIVE)).containsExactly(evening);
            clock.set(SessionExamples.EVENING.plusDays(1));
            assertThat(mine(ParticipationStatus.INVITED)).isEmpty();
        });
    }

    @Test
    void theTablesOfAListAreCountedAtOnce() {
        var evening = published(SessionExamples.kenniscafe(1));
        var visit = published(SessionExamples.siteVisit());

        people.as(rijnoever.coordinator(), () -> {
            add(evening, "Opa Kees");
            add(evening, "Noor Smit");
            var tables = directory.tables(watch.emptyTables(rijnoever.network()));
            assertThat(tables).containsOnlyKeys(visit);
            assertThat(directory.table(attendance.session(evening)).waiting()).isEqualTo(1);
            assertThat(directory.table(attendance.session(evening)).taken()).isEqualTo(1);
        });
    }

    private Iterable<SessionId> mine(ParticipationStatus status) {
        return answers.upcoming(EnumSet.of(status), 5).stream()
                .map(it -> it.session().id())
                .toList();
    }

    private Consequence foretold(SessionId session, PersonId person, ParticipationStatus to) {
        return attendance.consequence(session, person, to);
    }

    private Answer add(SessionId session, String name) {
        var email = new EmailAddress(name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@elders.example");
        return attendance.add(session, new NewParticipant(name, email, null, Perspective.RESIDENT, null));
    }

    private static SessionPlan later(String title, int days) {
        return SessionExamples.plan(SessionKind.SYMPOSIUM, title, Visibility.PUBLIC, 40)
                .at(SessionExamples.evening(TestClock.START.plusDays(days)), SessionExamples.deBrug());
    }

    private SessionId published(SessionPlan plan) {
        return people.as(rijnoever.coordinator(), () -> {
            var id = planning.plan(rijnoever.network(), plan);
            planning.publish(id);
            return id;
        });
    }
}
