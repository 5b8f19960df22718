package nl.leertafel.assignment;

import static nl.leertafel.assignment.AssignmentExamples.FRIDAY;
import static nl.leertafel.assignment.AssignmentExamples.late;
import static nl.leertafel.assignment.AssignmentExamples.letters;
import static nl.leertafel.assignment.AssignmentExamples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import nl.leertafel.access.Permissions;
import nl.leertafel.access.Role;
import nl.leertafel.access.SignInMails;
import nl.leertafel.agenda.AgendaExamples;
import nl.leertafel.agenda.KnowledgeAgenda;
import nl.leertafel.files.FileDetails;
import nl.leertafel.files.FileExamples;
import nl.leertafel.files.FileId;
import nl.leertafel.files.FileIntake;
import nl.leertafel.files.FileStore;
import nl.leertafel.files.Upload;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.MembershipForm;
import nl.leertafel.network.NetworkExamples;
import nl.leertafel.network.Perspective;
import nl.leertafel.people.OrganisationForm;
import nl.leertafel.people.OrganisationId;
import nl.leertafel.people.OrganisationKind;
import nl.leertafel.people.OrganisationRegister;
import nl.leertafel.people.PersonExamples;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlan;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.session.programme.ProgrammeDirectory;
import nl.leertafel.testing.AccessMatrix;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.Meanwhile;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.transaction.support.TransactionTemplate;

/** A lecturer asks, students hand in, the lecturer answers, and nobody else reads along. */
abstract class AssignmentContract {

    private static final Pageable PAGE = PageRequest.of(0, 20);

    @Autowired
    People people;

    @Autowired
    Teaching teaching;

    @Autowired
    Grouping grouping;

    @Autowired
    StudentWork work;

    @Autowired
    Guiding guiding;

    @Autowired
    Extending extending;

    @Autowired
    HandInRetention retention;

    @Autowired
    AssignmentOverview overview;

    @Autowired
    FileIntake intake;

    @Autowired
    FileStore files;

    @Autowired
    Permissions permissions;

    @Autowired
    SessionPlanning planning;

    @Autowired
    BackAtTable back;

    @Autowired
    OrganisationRegister organisations;

    @Autowired
    ProgrammeDirectory programmes;

    @Autowired
    KnowledgeAgenda agenda;

    @Autowired
    List<PersonalData> personalData;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Database database;

    @Autowired
    TestClock clock;

    NetworkCast rijnoever;
    PersonId timo;
    PersonId noor;

    @BeforeEach
    void aLecturerAndTwoStudents() {
        rijnoever = people.rijnoever();
        timo = rijnoever.student();
        noor = member("Noor Smit", Perspective.STUDENT);
    }

    @Test
    void studentsHearOfAnAssignmentAndFindIt() {
        var id = made(letters(timo, noor));

        assertThat(mails()).isEqualTo(2);
        assertThat(newestMail()).contains("De brief die niemand opent", "/opdracht/" + id.assignmentId());
        people.as(timo, () -> {
            assertThat(work.mine(AssignmentPeriod.CURRENT, PAGE))
                    .singleElement()
                    .satisfies(mine -> assertThat(mine.heading().lecturerName()).isEqualTo("Fatima El Amrani"))
                    .satisfies(mine -> assertThat(mine.isHandedIn()).isFalse());
            assertThat(work.toHandIn(5)).hasSize(1);
        });
    }

    @Test
    void whoGuidesFromPracticeFindsThatAsLongAsTheyAreInTheNetwork() {
        var priya = rijnoever.professional();
        var id = made(AssignmentExamples.guided(priya, timo, noor));
        made(letters(timo));
        handIn(timo, id, text("Drie gesprekken."));

        people.as(priya, () -> {
            assertThat(guiding.mine(AssignmentPeriod.CURRENT, PAGE))
                    .singleElement()
                    .satisfies(it -> assertThat(it.heading().id()).isEqualTo(id))
                    .satisfies(it -> assertThat(it.groups()).isEqualTo(2))
                    .satisfies(it -> assertThat(it.handedIn()).isEqualTo(1))
                    .satisfies(it -> assertThat(it.unanswered()).isZero());
            assertThat(guiding.countMine(AssignmentPeriod.CURRENT)).isEqualTo(1);
            assertThat(guiding.countMine(AssignmentPeriod.PAST)).isZero();
        });
        for (var other : List.of(rijnoever.lecturer(), timo, rijnoever.coordinator(), rijnoever.resident())) {
            people.as(
                    other,
                    () -> assertThat(guiding.mine(AssignmentPeriod.CURRENT, PAGE))
                            .isEmpty());
        }
        database.sql("update membership set until_date = from_date where person_id = ?")
                .param(priya.personId())
                .update();
        people.as(priya, () -> {
            assertThat(guiding.mine(AssignmentPeriod.CURRENT, PAGE)).isEmpty();
            assertThat(guiding.countMine(AssignmentPeriod.CURRENT)).isZero();
        });
    }

    @Test
    void aLecturerSeesWhoHandedInAndWhoDidNot() {
        var id = made(letters(timo, noor));
        handIn(timo, id, text("Drie gesprekken, drie keer dezelfde stapel."));

        asLecturer(() -> {
            assertThat(grouping.groups(id, PAGE))
                    .extracting(GroupLine::name)
                    .containsExactlyInAnyOrder("Noor Smit", "Timo Jansen");
            assertThat(grouping.groups(id, PAGE))
                    .filteredOn(line -> line.handedInAt() != null)
                    .extracting(GroupLine::name)
                    .containsExactly("Timo Jansen");
            assertThat(overview.progress(id)).isEqualTo(new Progress(2, 2, 1, 1));
            assertThat(overview.search(rijnoever.network(), AssignmentPeriod.CURRENT, PAGE))
                    .singleElement()
                    .satisfies(it -> assertThat(it.groups()).isEqualTo(2))
                    .satisfies(it -> assertThat(it.handedIn()).isEqualTo(1))
                    .satisfies(it -> assertThat(it.unanswered()).isEqualTo(1));
            assertThat(teaching.unanswered(5)).extracting(HandInLine::groupName).containsExactly("Timo Jansen");
        });
    }

    @Test
    void feedbackIsReadByTheStudentAndNotSentByMail() {
        var id = made(letters(timo));
        handIn(timo, id, text("Mijn verslag."));
        var before = mails();

        answer(id, "Sterk dat je de mensen zelf laat spreken.");

        assertThat(mails()).isEqualTo(before + 1);
        assertThat(newestMail()).contains("feedback").doesNotContain("Sterk dat je");
        people.as(timo, () -> {
            assertThat(work.myHandIn(id).orElseThrow().newest().feedback())
                    .isEqualTo("Sterk dat je de mensen zelf laat spreken.");
            assertThat(work.mine(AssignmentPeriod.CURRENT, PAGE).getFirst().hasFeedback())
                    .isTrue();
            assertThat(work.toHandIn(5)).isEmpty();
        });
        answer(id, "Sterk. En vraag door bij de tweede.");
        assertThat(mails()).as("a better word sends no second mail").isEqualTo(before + 1);
        asLecturer(() -> {
            assertThat(teaching.unanswered(5)).isEmpty();
        });
    }

    @Test
    void whatWasHandedInBeforeIsKeptWithTheFeedbackOnIt() {
        var id = made(letters(timo));
        handIn(timo, id, text("Eerste."));
        answer(id, "Vraag door.", Standing.NOT_YET);
        handIn(timo, id, text("Tweede."));

        people.as(timo, () -> {
            var mine = work.myHandIn(id).orElseThrow();
            assertThat(mine.newest().summary()).isEqualTo("Tweede.");
            assertThat(mine.newest().feedback()).isNull();
            assertThat(mine.newest().standing()).isNull();
            assertThat(mine.earlier()).singleElement().satisfies(it -> {
                assertThat(it.summary()).isEqualTo("Eerste.");
                assertThat(it.feedback()).isEqualTo("Vraag door.");
                assertThat(it.standing()).isEqualTo(Standing.NOT_YET);
            });
        });
        asLecturer(() -> {
            assertThat(teaching.unanswered(5)).hasSize(1);
        });
        answer(id, "Goed.", Standing.MEETS);

        handIn(timo, id, text("Derde, zonder het verhaal dat werd teruggenomen."));
        people.as(timo, () -> {
            var mine = work.myHandIn(id).orElseThrow();
            assertThat(mine.newest().standing()).as("looked at again").isNull();
            assertThat(mine.earlier()).extracting(VersionDetails::number).containsExactly(2, 1);
        });
    }

    @Test
    void aGroupWithALaterDateIsNotLateAndHearsOfIt() {
        var id = made(letters(timo, noor));
        var group = people.as(timo, () -> grouping.myGroup(id).orElseThrow().id());
        var before = mails();
        assertRefused("assignment.extension.notLater", () -> extend(group, FRIDAY));
        assertRefused("kernel.text.empty", () -> asLecturer(() -> extending.give(group, FRIDAY.plusDays(3), " ")));
        extend(group, FRIDAY.plusDays(3));

        assertThat(mails()).isEqualTo(before + 1);
        assertThat(newestMail()).contains("maandag 14 december");
        clock.set(FRIDAY.plusDays(2));
        assertRefused("assignment.work.late.reason.missing", () -> handIn(noor, id, text("Te laat.")));
        handIn(timo, id, text("Op tijd."));
        people.as(timo, () -> {
            assertThat(work.myHandIn(id).orElseThrow().newest().isLate()).isFalse();
            assertThat(work.mine(AssignmentPeriod.CURRENT, PAGE).getFirst().isLate(clock.instant()))
                    .isFalse();
            assertThat(extending.of(id, PAGE)).hasSize(1);
        });
        people.as(noor, () -> assertThat(extending.of(id, PAGE)).isEmpty());
        people.as(
                rijnoever.coordinator(),
                () -> assertThat(extending.of(id, PAGE)).isEmpty());
        assertThatThrownBy(() -> people.as(timo, () -> extending.give(group, FRIDAY.plusDays(5), "Graag.")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aLaterDateGoesOnceEverybodyHasThatMuchTime() {
        var id = made(letters(timo, noor));
        var group = people.as(timo, () -> grouping.myGroup(id).orElseThrow().id());
        extend(group, FRIDAY.plusDays(3));

        moveDeadline(id, FRIDAY.plusDays(2));
        asLecturer(() -> assertThat(extending.of(id, PAGE)).hasSize(1));
        moveDeadline(id, FRIDAY.plusDays(7));

        asLecturer(() -> assertThat(extending.of(id, PAGE)).isEmpty());
    }

    @Test
    void lateIsLetInAndMarked() {
        var id = made(letters(timo, noor));
        handIn(noor, id, text("Op tijd."));
        clock.set(FRIDAY.plusMinutes(1));
        people.as(timo, () -> assertThat(work.toHandIn(5)).hasSize(1));

        assertRefused("assignment.work.late.reason.missing", () -> handIn(timo, id, text("Te laat.")));
        handIn(timo, id, late("Te laat.", "De bus reed niet."));

        people.as(
                timo,
                () -> assertThat(work.myHandIn(id).orElseThrow().newest().isLate())
                        .isTrue());
        people.as(
                noor,
                () -> assertThat(work.myHandIn(id).orElseThrow().newest().isLate())
                        .isFalse());
        people.as(timo, () -> {
            assertThat(work.mine(AssignmentPeriod.CURRENT, PAGE)).isEmpty();
            assertThat(work.mine(AssignmentPeriod.PAST, PAGE)).hasSize(1);
            assertThat(work.countMine(AssignmentPeriod.PAST)).isEqualTo(1);
        });
    }

    @Test
    void withoutASummaryInPlainLanguageItIsNoWork() {
        assertRefused("assignment.work.summary.missing", () -> text("  "));
        for (var link :
                new String[] {"javascript:alert(1)", "ftp://x.nl/a", "www.x.nl", "https://x.nl@y.nl", "https:"}) {
            assertRefused("kernel.webAddress.invalid", () -> AssignmentExamples.work("Samen.", link));
        }
        var id = made(letters(timo));
        handIn(timo, id, AssignmentExamples.work("Samen.", "https://voorbeeld.example/verslag"));
    }

    @Test
    void filesOfEarlierVersionsStayAndLaterOnesMayKeepThem() {
        var id = made(letters(timo));
        handIn(timo, id, AssignmentExamples.work("Eerste.", null, upload("een.pdf"), upload("twee.pdf")));
        var two = people.as(timo, () -> work.myHandIn(id).orElseThrow().newest().files())
                .getLast();
        handIn(timo, id, new Work("Tweede.", null, List.of(upload("drie.pdf")), Set.of(two.id()), null));

        people.as(timo, () -> {
            var mine = work.myHandIn(id).orElseThrow();
            assertThat(mine.newest().files()).extracting(FileDetails::name).containsExactly("drie.pdf", "twee.pdf");
            assertThat(mine.earlier().getFirst().files())
                    .extracting(FileDetails::name)
                    .containsExactly("een.pdf", "twee.pdf");
            assertThat(canFetch(mine.earlier().getFirst().files().getFirst().id()))
                    .isTrue();
        });
        assertThat(storedFiles()).containsExactlyInAnyOrder("een.pdf", "twee.pdf", "drie.pdf");
        var someoneElses = made(letters(noor));
        assertRefused(
                "assignment.work.changedMeanwhile",
                () -> handIn(noor, someoneElses, new Work("Van mij.", null, List.of(), Set.of(two.id()), null)));
    }

    @Test
    void halfAYearAfterTheDeadlineTheFilesAreGone() {
        var id = made(letters(timo));
        handIn(timo, id, AssignmentExamples.work("Samen.", null, upload("een.pdf")));
        clock.set(FRIDAY.plusDays(182));
        retention.run();
        assertThat(storedFiles()).hasSize(1);

        clock.set(FRIDAY.plusDays(184));
        retention.run();

        assertThat(storedFiles()).isEmpty();
        people.as(
                timo,
                () -> assertThat(work.myHandIn(id).orElseThrow().newest().summary())
                        .isEqualTo("Samen."));
    }

    @Test
    void aLaterDateKeepsTheFilesLonger() {
        var id = made(letters(timo));
        handIn(timo, id, AssignmentExamples.work("Samen.", null, upload("een.pdf")));
        var group = people.as(timo, () -> work.myHandIn(id)).orElseThrow().group();
        extend(group, FRIDAY.plusDays(30));

        clock.set(FRIDAY.plusDays(184));
        retention.run();
        assertThat(storedFiles()).hasSize(1);
        clock.set(FRIDAY.plusDays(214));
        retention.run();

        assertThat(storedFiles()).isEmpty();
    }

    @Test
    void whoWasAtWorkInTwoWindowsIsToldSo() {
        var id = made(letters(timo));
        people.as(timo, () -> {
            work.handIn(id, null, text("In het ene venster."));
            assertRefused("assignment.work.changedMeanwhile", () -> work.handIn(id, null, text("In het andere.")));
        });
        var seen = asLecturer(() -> teaching.handIn(handInOf(id)));
        handIn(timo, id, text("Toch anders."));
        assertRefused(
                "assignment.feedback.changedMeanwhile",
                () -> asLecturer(() -> {
                    teaching.giveFeedback(seen.id(), seen.version(), "Over iets wat er niet meer staat.", null);
                }));
        var planned = asLecturer(() -> teaching.planned(id));
        edit(planned, AssignmentExamples.plan(null, FRIDAY.plusDays(1), Set.of(timo), Set.of()));
        assertRefused("assignment.plan.changedMeanwhile", () -> edit(planned, letters(timo)));
    }

    @Test
    void newStudentsHearOfItAndEveryoneOfAnotherDeadline() {
        var id = made(letters(timo));
        var before = mails();

        asLecturer(() -> {
            grouping.add(id, AssignmentExamples.alone(noor));
        });
        assertThat(mails()).isEqualTo(before + 1);

        edit(
                asLecturer(() -> teaching.planned(id)),
                AssignmentExamples.plan(null, FRIDAY.plusDays(7), Set.of(timo, noor), Set.of()));
        assertThat(mails()).isEqualTo(before + 3);
        assertThat(newestMail()).contains("vrijdag 18 december");
    }

    @Test
    void aGroupThatHandedInKeepsItsStudents() {
        var id = made(letters(timo, noor));
        handIn(timo, id, text("Klaar."));
        var groupOfTimo = groupOf(timo, id);
        var groupOfNoor = groupOf(noor, id);

        assertRefused("assignment.group.handedInAlready", () -> asLecturer(() -> grouping.remove(groupOfTimo)));
        assertRefused(
                "assignment.group.handedInAlready",
                () -> asLecturer(() ->
                        grouping.change(groupOfNoor, Set.of(noor), AssignmentExamples.group("Samen", timo, noor))));
        asLecturer(() -> grouping.remove(groupOfNoor));
        people.as(
                noor,
                () -> assertThat(work.mine(AssignmentPeriod.CURRENT, PAGE)).isEmpty());
    }

    @Test
    void studentsWhoWorkTogetherHandInOnceAndBothReadTheFeedback() {
        var milan = member("Milan Kok", Perspective.STUDENT);
        var id = made(new NewAssignment(
                letters(timo).plan(),
                List.of(AssignmentExamples.group("De postbodes", timo, noor), AssignmentExamples.alone(milan))));
        handIn(timo, id, text("Van Timo en Noor."));
        handIn(noor, id, text("Van Noor en Timo."));

        asLecturer(() -> {
            assertThat(grouping.groups(id, PAGE))
                    .extracting(GroupLine::name)
                    .containsExactly("De postbodes", "Milan Kok");
            assertThat(grouping.groups(id, PAGE).getFirst().students()).containsExactly("Noor Smit", "Timo Jansen");
            assertThat(overview.progress(id)).isEqualTo(new Progress(2, 3, 1, 1));
            var handIn = teaching.handIn(teaching.unanswered(5).getFirst().id());
            assertThat(handIn.newest().handedInBy()).isEqualTo("Noor Smit");
            teaching.giveFeedback(handIn.id(), handIn.version(), "Mooi samen.", null);
        });
        for (var student : List.of(timo, noor)) {
            people.as(
                    student,
                    () -> assertThat(work.myHandIn(id).orElseThrow().newest().feedback())
                            .isEqualTo("Mooi samen."));
        }
        people.as(milan, () -> assertThat(work.myHandIn(id)).isEmpty());
    }

    @Test
    void aStudentMovesToAnotherGroupAndAnEmptyOneGoes() {
        var id = made(letters(timo, noor));
        var groupOfTimo = groupOf(timo, id);
        var before = mails();

        asLecturer(
                () -> grouping.change(groupOfTimo, Set.of(timo), AssignmentExamples.group("De postbodes", timo, noor)));

        assertThat(groupOf(noor, id)).isEqualTo(groupOfTimo);
        assertThat(mails()).as("nobody is new to it").isEqualTo(before);
        asLecturer(() -> assertThat(grouping.groups(id, PAGE)).hasSize(1));
        assertRefused(
                "assignment.plan.changedMeanwhile",
                () -> asLecturer(() -> grouping.change(groupOfTimo, Set.of(timo), AssignmentExamples.alone(timo))));
        assertThat(groupOf(noor, id)).as("who joined meanwhile stays").isEqualTo(groupOfTimo);
        asLecturer(() -> grouping.change(groupOfTimo, Set.of(timo, noor), AssignmentExamples.alone(noor)));
        people.as(timo, () -> assertThat(grouping.myGroup(id)).isEmpty());
        asLecturer(() -> assertThat(grouping.groups(id, PAGE))
                .singleElement()
                .satisfies(it -> assertThat(it.name()).isEqualTo("Noor Smit")));
    }

    @Test
    void aHandInWaitsForTheLecturerWhoMovesTheStudent() {
        var id = made(letters(timo, noor));
        var groupOfTimo = groupOf(timo, id);
        var together = AssignmentExamples.group("De postbodes", timo, noor);

        var handingIn = Meanwhile.waits(
                transaction,
                () -> asLecturer(() -> grouping.change(groupOfTimo, Set.of(timo), together)),
                () -> handIn(noor, id, text("Van Noor en Timo.")));

        assertThat(handingIn).isDone().succeedsWithin(Duration.ZERO);
        people.as(
                timo,
                () -> assertThat(work.myHandIn(id).orElseThrow().newest().summary())
                        .isEqualTo("Van Noor en Timo."));
    }

    @Test
    void twoOfAGroupReachMilestonesAtTheSameMoment() {
        var id = made(new NewAssignment(
                AssignmentExamples.withMilestones(
                        letters(timo).plan(),
                        new MilestonePlan(null, "Drie gesprekken gevoerd", FRIDAY.minusDays(4)),
                        new MilestonePlan(null, "Een eerste versie", FRIDAY.minusDays(2))),
                List.of(AssignmentExamples.group("De postbodes", timo, noor))));
        var group = groupOf(timo, id);
        var milestones = asLecturer(() -> overview.details(id)).milestones().stream()
                .map(it -> Objects.requireNonNull(it.id()))
                .toList();

        var second = Meanwhile.waits(
                transaction,
                () -> people.as(timo, () -> grouping.reach(group, milestones.getFirst(), true)),
                () -> people.as(noor, () -> grouping.reach(group, milestones.getLast(), true)));

        assertThat(second).isDone().succeedsWithin(Duration.ZERO);
        people.as(
                noor,
                () -> assertThat(grouping.myGroup(id).orElseThrow().reached())
                        .containsExactlyInAnyOrderElementsOf(milestones));
    }

    @Test
    void aGroupSaysWhichMilestonesItReached() {
        var talks = new MilestonePlan(null, "Drie gesprekken gevoerd", FRIDAY.minusDays(4));
        var draft = new MilestonePlan(null, "Een eerste versie", FRIDAY.minusDays(2));
        var id = made(new NewAssignment(
                AssignmentExamples.withMilestones(letters(timo).plan(), draft, talks),
                List.of(AssignmentExamples.alone(timo))));
        var milestones = asLecturer(() -> overview.details(id)).milestones();
        assertThat(milestones).extracting(MilestonePlan::title).containsExactly(talks.title(), draft.title());

        var first = Objects.requireNonNull(milestones.getFirst().id());
        people.as(timo, () -> grouping.reach(groupOf(timo, id), first, true));
        asLecturer(
                () -> assertThat(grouping.groups(id, PAGE).getFirst().reached()).isEqualTo(1));

        var moved = new MilestonePlan(first, "Vier gesprekken gevoerd", FRIDAY.minusDays(3));
        edit(
                asLecturer(() -> teaching.planned(id)),
                new NewAssignment(
                        AssignmentExamples.withMilestones(letters(timo).plan(), moved), List.of()));
        people.as(timo, () -> {
            assertThat(overview.details(id).milestones()).containsExactly(moved);
            assertThat(grouping.myGroup(id).orElseThrow().reached()).containsExactly(first);
            grouping.reach(groupOf(timo, id), first, false);
            assertThat(grouping.myGroup(id).orElseThrow().reached()).isEmpty();
        });
    }

    @Test
    void whatCannotBeRightIsRefused() {
        var elsewhere = people.noorderwerk().student();

        assertRefused("assignment.plan.noStudents", () -> AssignmentExamples.group("Leeg"));
        assertRefused("assignment.group.nameless", () -> AssignmentExamples.group("", timo, noor));
        assertRefused(
                "assignment.group.twice",
                () -> new NewAssignment(
                        letters(timo).plan(),
                        List.of(AssignmentExamples.alone(timo), AssignmentExamples.group("Wij", timo, noor))));
        assertRefused("assignment.plan.period.backwards", () -> new StudyPeriod(LocalDate.MAX, LocalDate.MIN));
        assertRefused("assignment.plan.period.half", () -> StudyPeriod.optional(LocalDate.MIN, null));
        assertRefused(
                "assignment.plan.milestoneLate",
                () -> AssignmentExamples.withMilestones(
                        letters(timo).plan(), new MilestonePlan(null, "Na afloop", FRIDAY)));
        assertRefused("assignment.plan.notMember", () -> made(letters(elsewhere)));
        assertRefused("assignment.plan.notMember", () -> made(letters(rijnoever.lecturer())));
        assertRefused(
                "assignment.plan.deadlinePast",
                () -> made(AssignmentExamples.plan(null, clock.localNow(), Set.of(timo), Set.of())));
        assertRefused("assignment.plan.session", () -> made(linkedTo(published(SessionExamples.siteVisit()))));
    }

    @Test
    void anAssignmentIsTaughtWhereALecturerOfTheNetworkBelongs() {
        var school = organisation("Hogeschool Rijnoever");
        var elsewhere = organisation("Hogeschool Verderop");
        people.member(
                rijnoever,
                PersonExamples.byMail("Anna Smit", "anna@school.example"),
                new MembershipForm(Role.LECTURER, Perspective.PROFESSIONAL, school));

        assertRefused("assignment.plan.institutionElsewhere", () -> made(taughtAt(elsewhere)));
        var id = made(taughtAt(school));

        asLecturer(() -> {
            assertThat(teaching.institutions(rijnoever.network()))
                    .containsExactly(new Institution(school, "Hogeschool Rijnoever"));
            assertThat(overview.details(id).institution()).isEqualTo("Hogeschool Rijnoever");
            var planned = teaching.planned(id);
            teaching.edit(id, planned.version(), letters().plan());
            assertThat(overview.details(id).institution()).isEqualTo("Hogeschool Rijnoever");
        });
    }

    private OrganisationId organisation(String name) {
        return people.as(
                rijnoever.coordinator(),
                () -> organisations.add(new OrganisationForm(name, OrganisationKind.UNIVERSITY)));
    }

    private NewAssignment taughtAt(OrganisationId school) {
        var plan = letters(timo).plan();
        return new NewAssignment(
                new AssignmentPlan(
                        plan.title(), plan.course(), school, null, plan.task(), null, plan.schedule(), null, Set.of()),
                List.of(AssignmentExamples.alone(timo)));
    }

    @Test
    void onlyStudentsAreOfferedUntilANameIsTyped() {
        asLecturer(() -> {
            assertThat(teaching.candidates(rijnoever.network(), "", PAGE))
                    .extracting(Candidate::name)
                    .containsExactly("Noor Smit", "Timo Jansen");
            assertThat(teaching.candidates(rijnoever.network(), "pri", PAGE))
                    .extracting(Candidate::name)
                    .containsExactly("Priya Ramdin");
            assertThat(teaching.candidates(rijnoever.network(), "fatima", PAGE)).isEmpty();
        });
        people.as(
                rijnoever.coordinator(),
                () -> assertThatThrownBy(() -> teaching.candidates(rijnoever.network(), "", PAGE))
                        .isInstanceOf(NotFound.class));
    }

    @Test
    void anAssignmentIsLinkedToASessionAndUnlinked() {
        var evening = published(SessionExamples.kenniscafe());
        var id = made(letters(timo));
        asLecturer(() -> {
            teaching.link(id, new SessionLink(evening, Set.of(SessionReason.TAKE_PART)));
            assertThat(overview.ofSession(evening, PAGE)).hasSize(1);
            assertThat(overview.details(id).sessions()).containsExactly(evening);
            teaching.unlink(id, evening);
            assertThat(overview.countOfSession(evening)).isZero();
        });
    }

    @Test
    void aResultGetsTimeAtTheTableOnce() {
        var evening = published(SessionExamples.kenniscafe());
        var id = made(letters(timo));
        asLecturer(() -> teaching.link(id, new SessionLink(evening, Set.of(SessionReason.PRESENT_BACK))));

        people.as(rijnoever.coordinator(), () -> {
            assertThat(back.standing(evening)).containsExactly(Map.entry(id, false));
            back.plan(evening, id, 25);
            assertThat(programmes.items(evening))
                    .singleElement()
                    .satisfies(it -> assertThat(it.title()).isEqualTo("De brief die niemand opent"))
                    .satisfies(it -> assertThat(it.minutes()).isEqualTo(25));
            assertRefused("assignment.back.already", () -> back.plan(evening, id, 25));
        });
        asLecturer(() -> assertThat(back.standing(evening)).containsExactly(Map.entry(id, true)));
    }

    @Test
    void whatDoesNotComeBackGetsNoTimeAtTheTable() {
        var evening = published(SessionExamples.kenniscafe());
        var id = made(letters(timo));
        asLecturer(() -> teaching.link(id, new SessionLink(evening, Set.of(SessionReason.PREPARE))));

        people.as(rijnoever.coordinator(), () -> {
            assertThat(back.standing(evening)).isEmpty();
            assertThatThrownBy(() -> back.plan(evening, id, 25)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void listsArePagedSoonestFirst() {
        for (int days = 5; days > 0; days--) {
            made(AssignmentExamples.plan(null, FRIDAY.plusDays(days), Set.of(timo), Set.of()));
        }
        asLecturer(() -> {
            assertThat(overview.count(rijnoever.network(), AssignmentPeriod.CURRENT))
                    .isEqualTo(5);
            assertThat(overview.search(rijnoever.network(), AssignmentPeriod.CURRENT, PageRequest.of(1, 2)))
                    .extracting(it -> it.heading().deadline())
                    .containsExactly(FRIDAY.plusDays(3), FRIDAY.plusDays(4));
        });
    }

    @Test
    void whoIsNoLecturerAnyMoreReadsNoWork() {
        var id = made(letters(timo));
        handIn(timo, id, AssignmentExamples.work("Voor Fatima.", null, upload("verslag.pdf")));
        var handIn = asLecturer(() -> teaching.handIn(handInOf(id)));
        var file = handIn.newest().files().getFirst().id();
        assertThat(asLecturer(() -> canFetch(file))).isTrue();
        database.sql("update membership set until_date = from_date where person_id = ?")
                .param(rijnoever.lecturer().personId())
                .update();

        assertThatThrownBy(() -> asLecturer(() -> teaching.handIn(handIn.id()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asLecturer(() -> overview.details(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asLecturer(() -> canFetch(file))).isInstanceOf(NotFound.class);
    }

    /** Reader by object, as the decision on who may read what says. */
    @Test
    void exactlyThoseReadWhoMay() {
        var evening = published(SessionExamples.kenniscafe());
        var question = people.as(
                rijnoever.coordinator(),
                () -> agenda.add(
                        rijnoever.network(), AgendaExamples.eviction(agenda.addTheme(rijnoever.network(), "Wonen"))));
        var id = made(AssignmentExamples.plan(question, FRIDAY, Set.of(timo, noor), Set.of(evening)));
        handIn(timo, id, AssignmentExamples.work("Van Timo.", null, upload("verslag.pdf")));
        handIn(noor, id, text("Van Noor."));
        answer(id, "Voor Timo.");
        var handIn = handInOf(id);
        var file = people.as(
                        timo,
                        () -> work.myHandIn(id).orElseThrow().newest().files().getFirst())
                .id();

        matrix().sight(
                        "the assignment",
                        () -> overview.details(id) != null,
                        "lecturer",
                        "student",
                        "fellow",
                        "coordinator")
                .sight("its counts", () -> overview.progress(id).handedIn() == 2, "lecturer", "coordinator")
                .sight(
                        "it among the network's",
                        () -> !overview.search(rijnoever.network(), AssignmentPeriod.CURRENT, PAGE)
                                .isEmpty(),
                        "lecturer",
                        "coordinator")
                .sight(
                        "how many the network has",
                        () -> overview.count(rijnoever.network(), AssignmentPeriod.CURRENT) > 0,
                        "lecturer",
                        "coordinator")
                .sight(
                        "how many wait for feedback",
                        () -> overview.search(rijnoever.network(), AssignmentPeriod.CURRENT, PAGE).stream()
                                .anyMatch(it -> it.unanswered() > 0),
                        "lecturer")
                .sight(
                        "it among what is for them",
                        () -> !work.mine(AssignmentPeriod.CURRENT, PAGE).isEmpty()
                                && work.countMine(AssignmentPeriod.CURRENT) > 0,
                        "student",
                        "fellow")
                .sight(
                        "it with its session",
                        () -> overview.ofSession(evening, PAGE).size() == overview.countOfSession(evening)
                                && overview.countOfSession(evening) > 0,
                        "lecturer",
                        "student",
                        "fellow",
                        "coordinator")
                .sight(
                        "it with its question",
                        () -> !overview.ofQuestion(question, PAGE).isEmpty(),
                        "lecturer",
                        "student",
                        "fellow",
                        "coordinator")
                .sight("its students", () -> !grouping.groups(id, PAGE).isEmpty(), "lecturer")
                .sight("its plan", () -> teaching.planned(id) != null, "lecturer")
                .sight("Timo's work as lecturer", () -> teaching.handIn(handIn) != null, "lecturer")
                .sight(
                        "Timo's work and feedback as their own",
                        () -> work.myHandIn(id)
                                .filter(it -> it.newest().feedback() != null)
                                .isPresent(),
                        "student")
                .sight("work of their own", () -> work.myHandIn(id).isPresent(), "student", "fellow")
                .sight("Timo's file", () -> canFetch(file), "lecturer", "student")
                .sight(
                        "whose work waits",
                        () -> teaching.unanswered(9).stream()
                                .anyMatch(it -> it.groupName().equals("Noor Smit")),
                        "lecturer")
                .check();
    }

    @Test
    void whatIsKeptOfAStudentIsShownAndGoesWithThem() {
        var id = made(letters(timo, noor));
        handIn(timo, id, AssignmentExamples.work("Van Timo.", null, upload("verslag.pdf")));
        handIn(noor, id, text("Van Noor."));
        var groupOfTimo = groupOf(timo, id);
        asLecturer(() -> extending.give(groupOfTimo, FRIDAY.plusDays(7), "Timo was ziek."));

        assertThat(kept(timo).toString())
                .contains("Van Timo.", "verslag.pdf", "Timo was ziek.")
                .doesNotContain("Van Noor.");
        personalData.forEach(it -> {
            if (it.tables().contains("hand_in") || it.tables().contains("stored_file")) {
                it.erase(timo);
            }
        });

        assertThat(kept(timo).toString()).doesNotContain("Van Timo.", "verslag.pdf");
        assertThat(storedFiles()).isEmpty();
        assertThat(database.sql("select count(*) from extension")
                        .query(Integer.class)
                        .single())
                .isZero();
        asLecturer(() -> {
            assertThat(grouping.groups(id, PAGE)).extracting(GroupLine::name).containsExactly("Noor Smit");
        });
        assertThat(kept(rijnoever.lecturer()).toString()).contains("De brief die niemand opent");
    }

    private AccessMatrix matrix() {
        var elsewhere = people.noorderwerk();
        return new AccessMatrix()
                .reader("lecturer", rijnoever.lecturer())
                .reader("other lecturer", lecturer("Joost de Haan"))
                .reader("student", timo)
                .reader("fellow", noor)
                .reader("other student", member("Milan Kok", Perspective.STUDENT))
                .reader("member", rijnoever.resident())
                .reader("coordinator", rijnoever.coordinator())
                .reader("administrator", people.administrator())
                .reader("coordinator elsewhere", elsewhere.coordinator())
                .reader("lecturer elsewhere", elsewhere.lecturer())
                .reader("student elsewhere", elsewhere.student())
                .reader("stranger", people.stranger())
                .reader("nobody", null);
    }

    private boolean canFetch(FileId file) {
        return files.open(file, permissions.requireSignedIn()) != null;
    }

    private PersonId member(String name, Perspective perspective) {
        return people.member(
                rijnoever,
                PersonExamples.byMail(name, name.split(" ")[0].toLowerCase(Locale.ROOT) + "@hbo.example"),
                NetworkExamples.member(perspective));
    }

    private PersonId lecturer(String name) {
        return people.member(rijnoever, PersonExamples.byMail(name, "joost@hbo.example"), NetworkExamples.lecturer());
    }

    private NewAssignment linkedTo(SessionId session) {
        return AssignmentExamples.plan(null, FRIDAY, Set.of(timo), Set.of(session));
    }

    private AssignmentId made(NewAssignment plan) {
        clock.advance(Duration.ofMillis(1));
        return asLecturer(() -> teaching.make(rijnoever.network(), plan));
    }

    private void edit(PlannedAssignment planned, NewAssignment asked) {
        asLecturer(() -> {
            teaching.edit(planned.id(), planned.version(), asked.plan());
        });
    }

    private void moveDeadline(AssignmentId id, LocalDateTime deadline) {
        asLecturer(() -> edit(teaching.planned(id), AssignmentExamples.plan(null, deadline, Set.of(), Set.of())));
    }

    private void extend(StudentGroupId group, LocalDateTime until) {
        asLecturer(() -> extending.give(group, until, "Noor was ziek."));
    }

    private void handIn(PersonId student, AssignmentId id, Work handedIn) {
        people.as(student, () -> {
            var before = work.myHandIn(id).map(HandInDetails::version).orElse(null);
            work.handIn(id, before, handedIn);
        });
    }

    /** Answers Timo. */
    private void answer(AssignmentId id, String feedback) {
        answer(id, feedback, null);
    }

    private void answer(AssignmentId id, String feedback, @Nullable Standing standing) {
        asLecturer(() -> {
            var handIn = teaching.handIn(handInOf(id));
            teaching.giveFeedback(handIn.id(), handIn.version(), feedback, standing);
        });
    }

    private StudentGroupId groupOf(PersonId student, AssignmentId id) {
        return people.as(student, () -> grouping.myGroup(id)).orElseThrow().id();
    }

    private HandInId handInOf(AssignmentId id) {
        return asLecturer(() -> grouping.groups(id, PAGE)).stream()
                .filter(it -> it.name().equals("Timo Jansen"))
                .map(GroupLine::handIn)
                .findFirst()
                .orElseThrow();
    }

    private <T> T asLecturer(Supplier<T> deed) {
        return people.as(rijnoever.lecturer(), deed);
    }

    private void asLecturer(Runnable deed) {
        people.as(rijnoever.lecturer(), deed);
    }

    private Upload upload(String name) {
        return intake.receive(name, new ByteArrayInputStream(FileExamples.pdf()));
    }

    private SessionId published(SessionPlan plan) {
        return people.as(rijnoever.coordinator(), () -> {
            var id = planning.plan(rijnoever.network(), plan);
            planning.publish(id);
            return id;
        });
    }

    private List<Object> kept(PersonId person) {
        return personalData.stream().map(it -> (Object) it.export(person)).toList();
    }

    private List<String> storedFiles() {
        return database.sql("select name from stored_file")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private int mails() {
        return database.sql("select count(*) from outbox_message")
                .query(Integer.class)
                .single();
    }

    private String newestMail() {
        return SignInMails.newest(database).text();
    }

    private static void assertRefused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
