package nl.leertafel.assignment;

import static nl.leertafel.assignment.AssignmentExamples.FRIDAY;
import static nl.leertafel.assignment.AssignmentExamples.letters;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.TimeOrdered;
import nl.leertafel.network.NetworkExamples;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.CalendarMoment;
import nl.leertafel.people.PersonExamples;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;

/** A lecturer overlooks all groups: how far they are, what is late, what is coming; with many groups as quickly as with few. */
abstract class FollowingContract {

    private static final Pageable A_SCREENFUL = PageRequest.of(0, 50);
    private static final GroupFilter ALL = new GroupFilter(AssignmentPeriod.CURRENT, null, null);
    private static final int STUDENTS_A_GROUP = 10;
    private static final int ROUNDS = 41;

    @Autowired
    People people;

    @Autowired
    Teaching teaching;

    @Autowired
    Grouping grouping;

    @Autowired
    StudentWork work;

    @Autowired
    GroupFollowing following;

    @Autowired
    Extending extending;

    @Autowired
    AssignmentMoments moments;

    @Autowired
    SessionPlanning planning;

    @Autowired
    Database database;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    NetworkCast rijnoever;

    @BeforeEach
    void aNetwork() {
        rijnoever = people.rijnoever();
    }

    @Test
    void aLecturerSeesHowFarEachGroupIs() {
        var evening = people.as(rijnoever.coordinator(), () -> {
            var id = planning.plan(rijnoever.network(), SessionExamples.kenniscafe());
            planning.publish(id);
            return id;
        });
        var noor = people.member(
                rijnoever,
                PersonExamples.byMail("Noor Smit", "noor@hbo.example"),
                NetworkExamples.member(Perspective.STUDENT));
        var timo = rijnoever.student();
        var plan = AssignmentExamples.withMilestones(
                letters(timo).plan(),
                new MilestonePlan(null, "Drie gesprekken", clock.localNow().plusDays(1)),
                new MilestonePlan(null, "Een eerste versie", FRIDAY.minusDays(1)));
        var id = asLecturer(() -> teaching.make(
                rijnoever.network(),
                new NewAssignment(
                        plan, List.of(AssignmentExamples.alone(timo), AssignmentExamples.group("De bellers", noor)))));
        asLecturer(() -> teaching.link(id, new SessionLink(evening, Set.of(SessionReason.PRESENT_BACK))));
        people.as(timo, () -> {
            var mine = grouping.myGroup(id).orElseThrow().id();
            teaching(id).forEach(it -> grouping.reach(mine, it, true));
            work.handIn(id, null, AssignmentExamples.text("Klaar."));
        });
        clock.set(clock.localNow().plusDays(2));

        asLecturer(() -> {
            assertThat(following.groups(rijnoever.network(), ALL, A_SCREENFUL))
                    .extracting(it -> it.group() + " " + it.reached() + "/" + it.milestones() + " " + it.missed())
                    .containsExactly("Timo Jansen 2/2 0", "De bellers 0/2 1");
            var bellers =
                    following.groups(rijnoever.network(), ALL, A_SCREENFUL).getLast();
            assertThat(bellers.isLate(clock.instant())).isTrue();
            assertThat(bellers.next())
                    .isNotNull()
                    .satisfies(it -> assertThat(it.id()).isEqualTo(evening));
            assertThat(following.totals(rijnoever.network(), ALL)).isEqualTo(new GroupTotals(2, 2, 1, 1, 0));
            assertThat(following.courses(rijnoever.network())).containsExactly("Sociaal werk, jaar 2");
            assertThat(following.totals(rijnoever.network(), with("Verpleegkunde", null)))
                    .isEqualTo(new GroupTotals(0, 0, 0, 0, 0));
        });
    }

    @Test
    void whoGotALaterDateIsLateOnlyAfterThat() {
        var timo = rijnoever.student();
        var id = asLecturer(() -> teaching.make(rijnoever.network(), letters(timo)));
        var group = people.as(timo, () -> grouping.myGroup(id)).orElseThrow().id();
        clock.advance(Duration.ofHours(1));
        asLecturer(() -> extending.give(group, FRIDAY.plusDays(3), "Timo was ziek."));
        assertThat(moments.of(timo, Instant.EPOCH, Instant.parse("2027-01-01T00:00:00Z")))
                .extracting(CalendarMoment::at, CalendarMoment::changedAt)
                .containsExactly(tuple(FRIDAY.plusDays(3), clock.instant()));
        clock.set(FRIDAY.plusDays(2));
        assertThat(late()).containsExactly(false);
        people.as(
                timo,
                () -> assertThat(work.mine(AssignmentPeriod.CURRENT, A_SCREENFUL))
                        .singleElement()
                        .satisfies(it -> assertThat(it.heading().deadline()).isEqualTo(FRIDAY.plusDays(3))));

        clock.set(FRIDAY.plusDays(4));

        assertThat(late()).containsExactly(true);
    }

    private List<Boolean> late() {
        var all = new GroupFilter(AssignmentPeriod.PAST, null, null);
        return asLecturer(() -> {
            var late = following.groups(rijnoever.network(), all, A_SCREENFUL).stream()
                    .map(it -> it.isLate(clock.instant()))
                    .toList();
            assertThat(following.totals(rijnoever.network(), all).late())
                    .isEqualTo((int) late.stream().filter(it -> it).count());
            return late;
        });
    }

    @Test
    void aPeriodShowsOnlyTheAssignmentsOfThatPeriod() {
        var block = new StudyPeriod(LocalDate.of(2026, 11, 16), LocalDate.of(2027, 1, 29));
        var plan = letters(rijnoever.student()).plan();
        asLecturer(() -> {
            teaching.make(rijnoever.network(), letters(rijnoever.student()));
            teaching.make(
                    rijnoever.network(),
                    new NewAssignment(
                            new AssignmentPlan(
                                    plan.title(),
                                    plan.course(),
                                    block,
                                    plan.task(),
                                    null,
                                    plan.schedule(),
                                    null,
                                    Set.of()),
                            List.of(AssignmentExamples.alone(rijnoever.student()))));
            assertThat(following.periods(rijnoever.network())).containsExactly(block);
            assertThat(following.totals(rijnoever.network(), ALL).groups()).isEqualTo(2);
            assertThat(following.groups(rijnoever.network(), with(null, block), A_SCREENFUL))
                    .hasSize(1);
            var halfYear = new StudyPeriod(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 1, 31));
            assertThat(following
                            .totals(rijnoever.network(), with(null, halfYear))
                            .groups())
                    .isEqualTo(1);
            var next = new StudyPeriod(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 8, 31));
            assertThat(following.totals(rijnoever.network(), with(null, next)).groups())
                    .isZero();
        });
    }

    @Test
    void theOverviewIsAFileToo() {
        asLecturer(() -> {
            teaching.make(rijnoever.network(), letters(rijnoever.student()));
            var csv = new String(following.csv(rijnoever.network(), ALL, Locale.of("nl")), StandardCharsets.UTF_8);
            assertThat(csv.lines().toList()).hasSize(2);
            assertThat(csv).contains("Vak;Opdracht;", "Timo Jansen", "vrijdag 11 december");
            assertThat(following.xlsx(rijnoever.network(), ALL, Locale.of("nl")))
                    .startsWith('P', 'K');
        });
        assertThat(database.sql("select count(*) from audit_event where verb = 'EXPORTED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    /**
     * Ten times the groups, and far from ten times the time. It guards against growth with their number; the figure itself
     * (1.5 at most) is for a quiet machine, because what runs beside this moves it.
     */
    @Test
    void tenTimesAsManyGroupsTakeNothingLikeTenTimesAsLong() {
        var few = lecturerOf("Joost de Haan", 20);
        var many = lecturerOf("Ayse Kaya", 200);
        people.as(
                many,
                () -> assertThat(following.totals(rijnoever.network(), ALL))
                        .satisfies(it -> assertThat(it.groups()).isEqualTo(200))
                        .satisfies(it -> assertThat(it.students()).isEqualTo(2000)));
        database.sql("analyze").update(); // as PostgreSQL does by itself within a minute
        var quick = new ArrayList<Long>();
        var slow = new ArrayList<Long>();
        for (int round = 0; round < ROUNDS; round++) {
            quick.add(look(few));
            slow.add(look(many));
        }
        var ratio = (double) median(slow) / median(quick);
        assertThat(ratio).as("200 groups / 20 groups").isLessThan(5);
    }

    private long look(PersonId lecturer) {
        return people.as(lecturer, () -> {
            var began = System.nanoTime();
            following.totals(rijnoever.network(), ALL);
            following.groups(rijnoever.network(), ALL, PageRequest.of(0, 20));
            return System.nanoTime() - began;
        });
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    /** With ten assignments, groups of ten students, three milestones each, and half of it handed in. */
    private PersonId lecturerOf(String name, int groups) {
        var lecturer = people.member(
                rijnoever,
                PersonExamples.byMail(name, name.substring(0, 4).strip() + "@hbo.example"),
                NetworkExamples.lecturer());
        var persons = new ArrayList<Object[]>();
        var teams = new ArrayList<Object[]>();
        var members = new ArrayList<Object[]>();
        var handIns = new ArrayList<Object[]>();
        var ids = people.as(lecturer, () -> tenAssignments());
        for (int number = 0; number < groups; number++) {
            var assignment = ids.get(number % ids.size()).assignmentId();
            var group = TimeOrdered.uuid();
            teams.add(new Object[] {group, assignment, number + 1, "Groep " + number});
            for (int student = 0; student < STUDENTS_A_GROUP; student++) {
                var person = TimeOrdered.uuid();
                persons.add(new Object[] {person, "Student " + number + " " + student});
                members.add(new Object[] {assignment, person, group});
                if (student == 0 && number % 2 == 0) {
                    handIns.add(
                            new Object[] {UUID.randomUUID(), assignment, person, group, Timestamp.from(clock.instant())
                            });
                }
            }
        }
        jdbc.batchUpdate(
                "insert into person (person_id, name, language, channel, administrator, version)"
                        + " values (?, ?, 'NL', 'LETTER', false, 0)",
                persons);
        jdbc.batchUpdate("insert into student_group values (?, ?, ?, ?, 0)", teams);
        jdbc.batchUpdate(
                "insert into assignment_student (assignment_id, person_id, student_group_id, version) values (?, ?, ?, 0)",
                members);
        jdbc.batchUpdate(
                "insert into hand_in (hand_in_id, assignment_id, person_id, student_group_id, handed_in_at, version)"
                        + " values (?, ?, ?, ?, ?, 0)",
                handIns);
        return lecturer;
    }

    private List<AssignmentId> tenAssignments() {
        var ids = new ArrayList<AssignmentId>();
        for (int number = 0; number < 10; number++) {
            var plan = AssignmentExamples.plan(null, FRIDAY.plusDays(number), Set.of(), Set.of())
                    .plan();
            ids.add(teaching.make(
                    rijnoever.network(),
                    new NewAssignment(
                            AssignmentExamples.withMilestones(
                                    plan,
                                    new MilestonePlan(null, "Plan", FRIDAY.minusDays(3)),
                                    new MilestonePlan(null, "Gesprekken", FRIDAY.minusDays(2)),
                                    new MilestonePlan(null, "Eerste versie", FRIDAY.minusDays(1))),
                            List.of())));
        }
        return ids;
    }

    private List<MilestoneId> teaching(AssignmentId id) {
        return people.as(rijnoever.lecturer(), () -> teaching.planned(id)).plan().schedule().milestones().stream()
                .map(it -> Objects.requireNonNull(it.id()))
                .toList();
    }

    private static GroupFilter with(@Nullable String course, @Nullable StudyPeriod studied) {
        return new GroupFilter(AssignmentPeriod.CURRENT, course, studied);
    }

    private <T> T asLecturer(Supplier<T> deed) {
        return people.as(rijnoever.lecturer(), deed);
    }

    private void asLecturer(Runnable deed) {
        people.as(rijnoever.lecturer(), deed);
    }
}
