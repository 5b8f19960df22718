package nl.leertafel.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.MemberFilter;
import nl.leertafel.network.NetworkExamples;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.seating.Party;
import nl.leertafel.people.OrganisationForm;
import nl.leertafel.people.OrganisationKind;
import nl.leertafel.people.OrganisationRegister;
import nl.leertafel.people.PersonExamples;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlan;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** At the door: who is there, who is not, who walks in, and what stands on record afterwards. */
abstract class CheckInContract {

    private static final Pageable ALL = Pageable.ofSize(100);

    @Autowired
    People people;

    @Autowired
    SessionPlanning planning;

    @Autowired
    Attendance attendance;

    @Autowired
    CheckIn checkIn;

    @Autowired
    ParticipationDirectory directory;

    @Autowired
    OrganisationRegister organisations;

    @Autowired
    ParticipantExport export;

    @Autowired
    TestClock clock;

    NetworkCast rijnoever;

    @BeforeEach
    void theDoorOpens() {
        rijnoever = people.rijnoever();
    }

    @Test
    void aTapIsEnoughAndASecondTapChangesNothing() {
        var session = tonight(SessionExamples.kenniscafe());
        var family = coordinate(() -> add(session, "Familie Bos", new Party(Perspective.RESIDENT, 3, 1)));
        coordinate(() -> {
            checkIn.arrive(session, family);
            checkIn.arrive(session, family, 3);
            checkIn.arrive(session, family);
            return assertThat(checkIn.person(session, family))
                    .as("the other phone does not undo the correction")
                    .returns(Presence.PRESENT, ParticipantRow::presence)
                    .returns(3, ParticipantRow::came);
        });
        assertThat(coordinate(() -> checkIn.count(session))).isEqualTo(new DoorCount(3, 4, 0));
        assertRefused("participation.door.came", () -> checkIn.arrive(session, family, 5));
        assertRefused("participation.door.came", () -> checkIn.arrive(session, family, 0));
    }

    @Test
    void everythingCanBeCorrectedUntilTheSessionIsClosed() {
        var session = tonight(SessionExamples.kenniscafe());
        var bea = coordinate(() -> add(session, "Bea Visser", Party.one(Perspective.RESIDENT)));
        coordinate(() -> {
            checkIn.arrive(session, bea);
            checkIn.callOff(session, bea);
            assertThat(presence(session, bea)).isEqualTo(Presence.APOLOGIES);
            checkIn.miss(session, bea);
            assertThat(presence(session, bea)).isEqualTo(Presence.NO_SHOW);
            checkIn.takeBack(session, bea);
            assertThat(presence(session, bea)).isNull();
            checkIn.arrive(session, bea);
            return true;
        });
        clock.set(SessionExamples.EVENING.plusDays(3));
        coordinate(() -> {
            checkIn.miss(session, bea);
            planning.close(session);
            return true;
        });
        for (ThrowingCallable deed : List.<ThrowingCallable>of(
                () -> checkIn.arrive(session, bea),
                () -> checkIn.callOff(session, bea),
                () -> checkIn.miss(session, bea),
                () -> checkIn.takeBack(session, bea),
                () -> checkIn.walkIn(session, walkIn("Noor Smit")),
                () -> checkIn.restDidNotCome(session),
                () -> checkIn.putInGroup(session, List.of(bea), "Tafel 1"))) {
            assertRefused("participation.door.closed", deed);
        }
        assertThat(coordinate(() -> presence(session, bea))).isEqualTo(Presence.NO_SHOW);
    }

    @Test
    void nobodyIsThereBeforeTheDayButCallingOffIsAlwaysPossible() {
        var session = published(SessionExamples.kenniscafe());
        var bea = coordinate(() -> add(session, "Bea Visser", Party.one(Perspective.RESIDENT)));
        assertRefused("participation.door.early", () -> checkIn.arrive(session, bea));
        assertRefused("participation.door.early", () -> checkIn.walkIn(session, walkIn("Noor Smit")));
        assertRefused("participation.door.notStarted", () -> checkIn.restDidNotCome(session));
        coordinate(() -> {
            checkIn.callOff(session, bea);
            return assertThat(presence(session, bea)).isEqualTo(Presence.APOLOGIES);
        });
    }

    @Test
    void whoWalksInHasASeatAndIsThereUntilThatIsTakenBack() {
        var session = tonight(SessionExamples.kenniscafe(2));
        var noor = coordinate(() -> checkIn.walkIn(session, walkIn("Noor Smit")));
        assertThat(coordinate(() -> checkIn.person(session, noor)))
                .returns(ParticipationStatus.ACCEPTED, ParticipantRow::status)
                .returns(Presence.PRESENT, ParticipantRow::presence);
        assertThat(coordinate(() -> checkIn.figures(session)).total()).isEqualTo(new Presences(1, 1, 0, 0, 0));

        coordinate(() -> {
            checkIn.takeBack(session, noor);
            return true;
        });
        assertThat(coordinate(() -> checkIn.figures(session)).total()).isEqualTo(Presences.NONE);
        assertThat(directory
                        .table(coordinate(() -> attendance.session(session)))
                        .free())
                .isEqualTo(2);
    }

    @Test
    void aFullTableIsFullAtTheDoorAsWellAndSaysHowToMakeRoom() {
        var session = tonight(SessionExamples.kenniscafe(1));
        coordinate(() -> add(session, "Bea Visser", Party.one(Perspective.RESIDENT)));
        assertRefused("participation.door.full.FULL", () -> checkIn.walkIn(session, walkIn("Noor Smit")));
        assertThat(coordinate(() -> checkIn.people(session, "noor", false, ALL)))
                .as("nobody is written down halfway")
                .isEmpty();

        coordinate(() -> {
            planning.edit(session, planning.planned(session).version(), SessionExamples.kenniscafe(2));
            return checkIn.walkIn(session, walkIn("Noor Smit"));
        });
        assertThat(coordinate(() -> checkIn.count(session))).isEqualTo(new DoorCount(1, 2, 1));
    }

    @Test
    void aPartyThatIsTooLargeForWhatIsFreeIsToldSo() {
        var session = tonight(SessionExamples.kenniscafe(2));
        coordinate(() -> add(session, "Bea Visser", Party.one(Perspective.RESIDENT)));
        var together = new NewParticipant("Familie Bos", null, null, new Party(Perspective.RESIDENT, 2, 0), null);
        assertThatThrownBy(() -> coordinate(() -> checkIn.walkIn(session, together)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("participation.door.full.NOT_TOGETHER");
                    assertThat(refusal.arguments()).containsExactly(1, 2);
                });
    }

    @Test
    void whoWaitsOrWasInvitedSitsDownWhenThereIsRoom() {
        var session = tonight(SessionExamples.kenniscafe(1));
        var bea = coordinate(() -> add(session, "Bea Visser", Party.one(Perspective.RESIDENT)));
        var noor = coordinate(() -> add(session, "Noor Smit", Party.one(Perspective.RESIDENT)));
        assertRefused("participation.door.full.FULL", () -> checkIn.arrive(session, noor));

        coordinate(() -> {
            attendance.change(session, checkIn.person(session, bea).person(), ParticipationStatus.DECLINED);
            checkIn.arrive(session, noor);
            return true;
        });
        assertThat(coordinate(() -> checkIn.person(session, noor)))
                .returns(ParticipationStatus.ACCEPTED, ParticipantRow::status)
                .returns(Presence.PRESENT, ParticipantRow::presence);
        assertRefused("participation.door.noSeat", () -> checkIn.miss(session, bea));
    }

    @Test
    void whoSignedUpAndComesInThroughTheOtherDoorIsThereOnce() {
        var session = tonight(SessionExamples.kenniscafe());
        coordinate(() -> attendance.add(
                session,
                new NewParticipant(
                        "Bea Visser", new EmailAddress("bea@elders.example"), null, Perspective.RESIDENT, null)));
        coordinate(() -> checkIn.walkIn(
                session,
                new NewParticipant("Bea", new EmailAddress("bea@elders.example"), null, Perspective.RESIDENT, null)));
        assertThat(coordinate(() -> checkIn.count(session))).isEqualTo(new DoorCount(1, 1, 0));
        assertThat(coordinate(() -> checkIn.figures(session)).total()).isEqualTo(new Presences(1, 0, 0, 0, 0));
    }

    @Test
    void theRestDidNotComeAndAreNotAskedFor() {
        var session = tonight(SessionExamples.kenniscafe());
        var bea = coordinate(() -> add(session, "Bea Visser", Party.one(Perspective.RESIDENT)));
        coordinate(() -> add(session, "Noor Smit", Party.one(Perspective.RESIDENT)));
        coordinate(() -> add(session, "Kees Bos", new Party(Perspective.OFFICIAL, 2, 0)));
        clock.set(SessionExamples.EVENING.plusMinutes(20));
        coordinate(() -> {
            checkIn.arrive(session, bea);
            return assertThat(checkIn.restDidNotCome(session)).isEqualTo(2);
        });
        assertThat(coordinate(() -> checkIn.figures(session)).total()).isEqualTo(new Presences(1, 0, 0, 3, 0));
    }

    @Test
    void peopleAreFoundByNameAndNarrowedToWhoIsStillExpected() {
        var session = tonight(SessionExamples.kenniscafe(2));
        var bea = coordinate(() -> add(session, "Bea Visser", Party.one(Perspective.RESIDENT)));
        coordinate(() -> add(session, "Kees Bos", Party.one(Perspective.RESIDENT)));
        coordinate(() -> add(session, "Noor Smit", Party.one(Perspective.RESIDENT)));
        coordinate(() -> {
            checkIn.arrive(session, bea);
            checkIn.putInGroup(session, List.of(bea), " Tafel 2 ");
            return true;
        });
        assertThat(names(session, "", false)).containsExactly("Bea Visser", "Kees Bos");
        assertThat(names(session, "", true)).containsExactly("Kees Bos");
        assertThat(names(session, "smit", false)).as("who waits").containsExactly("Noor Smit");
        assertThat(coordinate(() -> checkIn.groups(session))).containsExactly("Tafel 2");
        assertThat(coordinate(() -> checkIn.person(session, bea)).groupName()).isEqualTo("Tafel 2");
        coordinate(() -> {
            checkIn.putInGroup(session, List.of(bea), "");
            return assertThat(checkIn.groups(session)).hasSize(0);
        });
    }

    @Test
    void theRecordKeepsTheNameAnOrganisationHadThatEvening() {
        var municipality = people.as(
                people.administrator(),
                () -> organisations.add(new OrganisationForm("Gemeente Rijnoever", OrganisationKind.MUNICIPALITY)));
        people.member(
                rijnoever,
                PersonExamples.byMail("Hanna Bos", "hanna@rijnoever.example"),
                NetworkExamples.memberOf(municipality, Perspective.OFFICIAL));
        var session = tonight(SessionExamples.kenniscafe());
        coordinate(() -> attendance.invite(session, Invitees.all(new MemberFilter("Hanna", null, null, null))));
        var hanna = coordinate(() -> checkIn.people(session, "hanna", false, ALL))
                .getFirst()
                .id();
        coordinate(() -> {
            checkIn.arrive(session, hanna);
            return true;
        });

        people.as(
                people.administrator(),
                () -> organisations.edit(
                        municipality,
                        organisations.find(municipality).orElseThrow().version(),
                        new OrganisationForm("Gemeente Groot-Rijnoever", OrganisationKind.MUNICIPALITY)));
        assertThat(coordinate(() -> checkIn.figures(session)))
                .returns(new Presences(1, 0, 0, 0, 0), it -> it.perspectives().get(Perspective.OFFICIAL))
                .returns(new Presences(1, 0, 0, 0, 0), it -> it.organisations().get("Gemeente Rijnoever"))
                .returns(1, it -> it.organisations().size());
    }

    @Test
    void ofAPartyOfFourOfWhichThreeCameOneIsMissed() {
        var session = tonight(SessionExamples.kenniscafe());
        var group = coordinate(() -> add(session, "Klas 3B", new Party(Perspective.STUDENT, 3, 1)));
        coordinate(() -> {
            checkIn.arrive(session, group, 3);
            return true;
        });
        assertThat(coordinate(() -> checkIn.figures(session)))
                .returns(new Presences(3, 0, 0, 0, 0), AttendanceFigures::total)
                .returns(0, AttendanceFigures::helpers);
        coordinate(() -> {
            checkIn.arrive(session, group, 2);
            return true;
        });
        assertThat(coordinate(() -> checkIn.figures(session)).total()).isEqualTo(new Presences(2, 0, 0, 1, 0));
        assertThat(new String(coordinate(() -> export.csv(session, Locale.of("nl"))), StandardCharsets.UTF_8))
                .contains("Klas 3B", ";3;1;Is er;2;");
    }

    @Test
    void whoLeavesTheTableIsNotThereAnyMore() {
        var session = tonight(SessionExamples.kenniscafe());
        var group = coordinate(() -> add(session, "Klas 3B", new Party(Perspective.STUDENT, 4, 0)));
        coordinate(() -> {
            checkIn.arrive(session, group);
            var person = checkIn.person(session, group).person();
            attendance.comeAs(session, person, new Party(Perspective.STUDENT, 2, 0));
            assertThat(checkIn.person(session, group).came()).isEqualTo(2);
            attendance.change(session, person, ParticipationStatus.DECLINED);
            return assertThat(checkIn.person(session, group)).returns(null, ParticipantRow::presence);
        });
    }

    @Test
    void nobodyElseStandsAtThisDoor() {
        var session = tonight(SessionExamples.kenniscafe());
        var bea = coordinate(() -> add(session, "Bea Visser", Party.one(Perspective.RESIDENT)));
        for (PersonId other : List.of(
                rijnoever.lecturer(), rijnoever.resident(), people.noorderwerk().coordinator(), people.stranger())) {
            for (ThrowingCallable deed : List.<ThrowingCallable>of(
                    () -> checkIn.people(session, "", false, ALL),
                    () -> checkIn.person(session, bea),
                    () -> checkIn.count(session),
                    () -> checkIn.groups(session),
                    () -> checkIn.figures(session),
                    () -> checkIn.arrive(session, bea),
                    () -> checkIn.arrive(session, bea, 1),
                    () -> checkIn.callOff(session, bea),
                    () -> checkIn.miss(session, bea),
                    () -> checkIn.takeBack(session, bea),
                    () -> checkIn.walkIn(session, walkIn("Noor Smit")),
                    () -> checkIn.restDidNotCome(session),
                    () -> checkIn.putInGroup(session, List.of(bea), "Tafel 1"))) {
                people.as(other, () -> assertThatThrownBy(deed).isInstanceOf(NotFound.class));
            }
        }
        assertThat(coordinate(() -> presence(session, bea))).isNull();
        var elsewhere = tonight(SessionExamples.leeratelier());
        assertThatThrownBy(() -> coordinate(() -> checkIn.person(elsewhere, bea)))
                .as("the code of another evening")
                .isInstanceOf(NotFound.class);
    }

    private <T> T coordinate(Supplier<T> deed) {
        return people.as(rijnoever.coordinator(), deed);
    }

    private void assertRefused(String key, ThrowingCallable deed) {
        people.as(
                rijnoever.coordinator(),
                () -> assertThatThrownBy(deed)
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.key()).isEqualTo(key)));
    }

    private ParticipationId add(SessionId session, String name, Party party) {
        return attendance
                .add(session, new NewParticipant(name, null, "010 000 0099", party, null))
                .participation()
                .id();
    }

    private static NewParticipant walkIn(String name) {
        return new NewParticipant(name, null, null, Perspective.RESIDENT, null);
    }

    private @Nullable Presence presence(SessionId session, ParticipationId id) {
        return checkIn.person(session, id).presence();
    }

    private List<String> names(SessionId session, String text, boolean unwritten) {
        return coordinate(() -> checkIn.people(session, text, unwritten, ALL)).stream()
                .map(ParticipantRow::name)
                .toList();
    }

    /** Half an hour before it begins. */
    private SessionId tonight(SessionPlan plan) {
        var session = published(plan);
        clock.set(SessionExamples.EVENING.minus(Duration.ofMinutes(30)));
        return session;
    }

    private SessionId published(SessionPlan plan) {
        return coordinate(() -> {
            var id = planning.plan(rijnoever.network(), plan);
            planning.publish(id);
            return id;
        });
    }
}
