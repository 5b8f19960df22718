package nl.leertafel.demo;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leertafel.agenda.QuestionDirectory;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.agenda.QuestionSummary;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.AssignmentOverview;
import nl.leertafel.assignment.AssignmentPlan;
import nl.leertafel.assignment.GroupForm;
import nl.leertafel.assignment.GroupLine;
import nl.leertafel.assignment.Grouping;
import nl.leertafel.assignment.MilestonePlan;
import nl.leertafel.assignment.NewAssignment;
import nl.leertafel.assignment.Schedule;
import nl.leertafel.assignment.SessionLink;
import nl.leertafel.assignment.SessionReason;
import nl.leertafel.assignment.Standing;
import nl.leertafel.assignment.StudentWork;
import nl.leertafel.assignment.StudyPeriod;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.assignment.Work;
import nl.leertafel.files.FileIntake;
import nl.leertafel.files.Upload;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.TimeSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** How the assignments of the demonstration came about: made, handed in, answered. */
@Component
@Profile("demo")
class DemoAssignments {

    private static final LocalTime MORNING = LocalTime.of(10, 15);
    private static final LocalTime EVENING = LocalTime.of(20, 40);
    private static final LocalTime DEADLINE = LocalTime.of(17, 0);

    private final Teaching teaching;
    private final Grouping grouping;
    private final AssignmentOverview overview;
    private final StudentWork work;
    private final FileIntake intake;
    private final SessionDirectory sessions;
    private final QuestionDirectory questions;

    DemoAssignments(
            Teaching teaching,
            Grouping grouping,
            AssignmentOverview overview,
            StudentWork work,
            FileIntake intake,
            SessionDirectory sessions,
            QuestionDirectory questions) {
        this.teaching = teaching;
        this.grouping = grouping;
        this.overview = overview;
        this.work = work;
        this.intake = intake;
        this.sessions = sessions;
        this.questions = questions;
    }

    /** As written in {@code demo/assignments.yaml}. */
    record Content(List<Given> assignments) {}

    /** An assignment; a question is found by a word of it, and may not be on the agenda. */
    record Given(
            String network,
            String lecturer,
            String title,
            String course,
            @Nullable String question,
            int madeDays,
            int deadlineDays,
            String task,
            List<Integer> periodDays,
            @Nullable String supervisor,
            List<Marked> milestones,
            List<Team> groups,
            List<Done> reached,
            List<Linked> sessions,
            List<Handed> handIns) {}

    /** A milestone. */
    record Marked(String title, int days) {}

    /** Students who work together; without a name there is one. */
    record Team(@Nullable String name, List<String> students) {}

    /** A session, and why. */
    record Linked(String session, List<SessionReason> reasons) {}

    /** A group says through a student that it reached a milestone. */
    record Done(String student, int milestone, int days) {}

    /** What a student handed in; a page is what stands in the file. */
    record Handed(
            String student,
            int days,
            String text,
            @Nullable String link,
            @Nullable String file,
            @Nullable String page,
            @Nullable String lateReason,
            @Nullable String feedback,
            @Nullable Standing standing,
            @Nullable Integer feedbackDays) {}

    List<Step> steps(List<DemoContent> contents, Cast cast, LocalDate today) {
        return DemoContentReader.read("assignments", Content.class).assignments().stream()
                .flatMap(given -> new Course(given, content(contents, given), cast, today).steps().stream())
                .toList();
    }

    private static DemoContent content(List<DemoContent> contents, Given given) {
        return contents.stream()
                .filter(it -> it.network().slug().equals(given.network()))
                .findFirst()
                .orElseThrow();
    }

    /** From the making to the feedback, of one assignment. */
    private final class Course {

        private final Given given;
        private final DemoContent content;
        private final Cast cast;
        private final LocalDate today;
        private @Nullable AssignmentId id;

        Course(Given given, DemoContent content, Cast cast, LocalDate today) {
            this.given = given;
            this.content = content;
            this.cast = cast;
            this.today = today;
        }

        List<Step> steps() {
            var steps = new ArrayList<Step>();
            steps.add(new Step(today.plusDays(given.madeDays()).atTime(MORNING), () -> teach(this::make)));
            given.sessions().stream()
                    .filter(it -> it.reasons().contains(SessionReason.TAKE_PART))
                    .forEach(it -> steps.add(new Step(today.minusDays(1).atTime(EVENING), () -> seat(it))));
            given.reached()
                    .forEach(done ->
                            steps.add(new Step(today.plusDays(done.days()).atTime(EVENING), () -> reach(done))));
            for (var handed : given.handIns()) {
                steps.add(new Step(today.plusDays(handed.days()).atTime(EVENING), () -> handIn(handed)));
                if (handed.feedbackDays() != null) {
                    steps.add(new Step(
                            today.plusDays(handed.feedbackDays()).atTime(MORNING), () -> teach(() -> answer(handed))));
                }
            }
            return steps;
        }

        private void make() {
            var network = cast.network(content);
            id = teaching.make(
                    network,
                    new NewAssignment(
                            new AssignmentPlan(
                                    given.title(),
                                    given.course(),
                                    period(),
                                    given.task(),
                                    question(network),
                                    new Schedule(
                                            DemoContent.workday(today, given.deadlineDays())
                                                    .atTime(DEADLINE),
                                            TimeSlot.AMSTERDAM,
                                            given.milestones().stream()
                                                    .map(this::milestone)
                                                    .toList()),
                                    given.supervisor() == null ? null : cast.id(given.supervisor()),
                                    links(network)),
                            given.groups().stream().map(this::group).toList()));
        }

        private @Nullable StudyPeriod period() {
            var days = given.periodDays();
            return days.isEmpty()
                    ? null
                    : new StudyPeriod(today.plusDays(days.getFirst()), today.plusDays(days.getLast()));
        }

        private MilestonePlan milestone(Marked milestone) {
            return new MilestonePlan(
                    null,
                    milestone.title(),
                    DemoContent.workday(today, milestone.days()).atTime(DEADLINE));
        }

        private GroupForm group(Team team) {
            var name = team.name() == null ? "" : team.name();
            return new GroupForm(name, team.students().stream().map(cast::id).collect(Collectors.toSet()));
        }

        private Set<SessionLink> links(NetworkId network) {
            return given.sessions().stream()
                    .flatMap(it ->
                            session(network, it.session()).stream().map(id -> new SessionLink(id, reasons(it, false))))
                    .collect(Collectors.toSet());
        }

        /** Once people signed up by themselves: who does so after getting a seat here would be told that they have one. */
        private void seat(Linked linked) {
            teach(() -> session(cast.network(content), linked.session())
                    .ifPresent(it -> teaching.link(id(), new SessionLink(it, reasons(linked, true)))));
        }

        private Set<SessionReason> reasons(Linked linked, boolean all) {
            return linked.reasons().stream()
                    .filter(it -> all || it != SessionReason.TAKE_PART)
                    .collect(Collectors.toSet());
        }

        private void reach(Done done) {
            cast.as(cast.person(done.student()), () -> {
                var milestone = overview.details(id()).milestones().get(done.milestone());
                grouping.reach(grouping.myGroup(id()).orElseThrow().id(), Objects.requireNonNull(milestone.id()), true);
            });
        }

        private @Nullable QuestionId question(NetworkId network) {
            var word = given.question();
            return word == null
                    ? null
                    : questions.choices(network).stream()
                            .filter(it -> it.wording().toLowerCase(Locale.ROOT).contains(word))
                            .map(QuestionSummary::id)
                            .findFirst()
                            .orElse(null);
        }

        private Optional<SessionId> session(NetworkId network, String key) {
            return content.sessions().stream()
                    .filter(it -> it.key().equals(key))
                    .findFirst()
                    .flatMap(it -> sessions.published(network, it.slug()))
                    .map(it -> it.id());
        }

        private void handIn(Handed handed) {
            var file = file(handed);
            List<Upload> files = file == null ? List.of() : List.of(file);
            cast.as(
                    cast.person(handed.student()),
                    () -> work.handIn(
                            id(), null, new Work(handed.text(), handed.link(), files, Set.of(), handed.lateReason())));
            if (file != null) {
                file.discard();
            }
        }

        private @Nullable Upload file(Handed handed) {
            var page = handed.page();
            if (handed.file() == null || page == null) {
                return null;
            }
            var bytes = handed.file().endsWith(".pdf") ? DemoPdf.saying(page) : page.getBytes(StandardCharsets.UTF_8);
            return intake.receive(handed.file(), new ByteArrayInputStream(bytes));
        }

        private void answer(Handed handed) {
            var name = cast.person(handed.student()).name();
            var handIn = grouping.groups(id(), PageRequest.of(0, given.groups().size())).stream()
                    .filter(it -> it.students().contains(name))
                    .map(GroupLine::handIn)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            var seen = teaching.handIn(handIn);
            teaching.giveFeedback(handIn, seen.version(), Objects.requireNonNull(handed.feedback()), handed.standing());
        }

        private void teach(Runnable deed) {
            cast.as(cast.person(given.lecturer()), deed);
        }

        private AssignmentId id() {
            return Objects.requireNonNull(id, given.title());
        }
    }
}
