package nl.leertafel.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leertafel.access.LinkPurpose;
import nl.leertafel.access.LinkTokens;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.AssignmentOverview;
import nl.leertafel.assignment.AssignmentPeriod;
import nl.leertafel.assignment.AssignmentSummary;
import nl.leertafel.assignment.Extending;
import nl.leertafel.assignment.GroupLine;
import nl.leertafel.assignment.Grouping;
import nl.leertafel.assignment.consent.ChecklistKeeping;
import nl.leertafel.assignment.consent.ChecklistText;
import nl.leertafel.assignment.consent.ConsentNoting;
import nl.leertafel.assignment.consent.ConsentUse;
import nl.leertafel.assignment.consent.ConversationId;
import nl.leertafel.assignment.consent.ConversationPlan;
import nl.leertafel.assignment.consent.ConversationReport;
import nl.leertafel.assignment.consent.Conversing;
import nl.leertafel.assignment.consent.Evidence;
import nl.leertafel.assignment.consent.MailedConsent;
import nl.leertafel.assignment.consent.NotedConsent;
import nl.leertafel.assignment.practice.MailedFeedback;
import nl.leertafel.assignment.practice.PracticeAsking;
import nl.leertafel.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** How students of the demonstration came to talk with people, what those allowed, and what practice thought of the work. */
@Component
@Profile("demo")
class DemoConversations {

    private static final LocalTime MORNING = LocalTime.of(11, 40);
    private static final LocalTime EVENING = LocalTime.of(19, 50);
    private static final LocalTime DEADLINE = LocalTime.of(17, 0);
    private static final Duration LINK_LASTS = Duration.ofDays(1);
    private static final PageRequest ALL = PageRequest.of(0, 100);

    private final AssignmentOverview assignments;
    private final Grouping grouping;
    private final Extending extending;
    private final ChecklistKeeping checklists;
    private final Conversing conversing;
    private final ConsentNoting noting;
    private final MailedConsent mailed;
    private final PracticeAsking asking;
    private final MailedFeedback practice;
    private final LinkTokens tokens;
    private final Clock clock;

    DemoConversations(
            AssignmentOverview assignments,
            Grouping grouping,
            Extending extending,
            ChecklistKeeping checklists,
            Conversing conversing,
            ConsentNoting noting,
            MailedConsent mailed,
            PracticeAsking asking,
            MailedFeedback practice,
            LinkTokens tokens,
            Clock clock) {
        this.assignments = assignments;
        this.grouping = grouping;
        this.extending = extending;
        this.checklists = checklists;
        this.conversing = conversing;
        this.noting = noting;
        this.mailed = mailed;
        this.asking = asking;
        this.practice = practice;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** As written in {@code demo/conversations.yaml}. */
    record Content(List<Talking> assignments) {}

    /** What happens around one assignment beside the handing in; an assignment is found by its title. */
    record Talking(
            String network,
            String lecturer,
            String assignment,
            @Nullable Agreed agreed,
            List<Talk> talks,
            List<Later> later,
            List<Asked> practice) {}

    /** What is agreed beforehand; without a day of approval it waits for the lecturer. */
    record Agreed(
            String by,
            int days,
            @Nullable Integer approvedDays,
            String purpose,
            String voluntary,
            String kept,
            String readers,
            String withdrawing) {}

    /** A conversation; without a story it is still to come, and who has an address answers by mail. */
    record Talk(
            String student,
            String with,
            @Nullable String email,
            int plannedDays,
            int days,
            @Nullable String notes,
            @Nullable String story,
            List<ConsentUse> uses,
            @Nullable Integer answeredDays) {}

    /** More time for the group of a student. */
    record Later(String student, int givenDays, int untilDays, String reason) {}

    /** Somebody from practice who is asked about the work of a student’s group. */
    record Asked(
            String student,
            String name,
            String email,
            int days,
            @Nullable String feedback,
            @Nullable Integer givenDays) {}

    List<Step> steps(List<DemoContent> contents, Cast cast, LocalDate today) {
        return DemoContentReader.read("conversations", Content.class).assignments().stream()
                .flatMap(talking -> new Around(talking, content(contents, talking), cast, today).steps().stream())
                .toList();
    }

    private static DemoContent content(List<DemoContent> contents, Talking talking) {
        return contents.stream()
                .filter(it -> it.network().slug().equals(talking.network()))
                .findFirst()
                .orElseThrow();
    }

    /** One assignment and everyone around it. */
    private final class Around {

        private final Talking talking;
        private final DemoContent content;
        private final Cast cast;
        private final LocalDate today;

        Around(Talking talking, DemoContent content, Cast cast, LocalDate today) {
            this.talking = talking;
            this.content = content;
            this.cast = cast;
            this.today = today;
        }

        List<Step> steps() {
            var steps = new ArrayList<Step>();
            var agreed = talking.agreed();
            if (agreed != null) {
                steps.add(step(agreed.days(), MORNING, () -> as(agreed.by(), () -> write(agreed))));
                if (agreed.approvedDays() != null) {
                    steps.add(step(agreed.approvedDays(), MORNING, () -> teach(this::approve)));
                }
            }
            talking.talks().forEach(it -> steps.addAll(new Spoken(it).steps()));
            talking.later().forEach(it -> steps.add(step(it.givenDays(), EVENING, () -> teach(() -> extend(it)))));
            talking.practice().forEach(it -> steps.addAll(new Judged(it).steps()));
            return steps;
        }

        private void write(Agreed agreed) {
            checklists.write(
                    assignment(),
                    0,
                    new ChecklistText(
                            agreed.purpose(),
                            agreed.voluntary(),
                            agreed.kept(),
                            agreed.readers(),
                            agreed.withdrawing()));
        }

        private void approve() {
            checklists.approve(assignment(), 1);
        }

        private void extend(Later later) {
            extending.give(
                    group(later.student()).id(),
                    DemoContent.workday(today, later.untilDays()).atTime(DEADLINE),
                    later.reason());
        }

        private GroupLine group(String student) {
            var name = cast.person(student).name();
            return grouping.groups(assignment(), ALL).stream()
                    .filter(it -> it.students().contains(name))
                    .findFirst()
                    .orElseThrow();
        }

        private AssignmentId assignment() {
            var found = new ArrayList<AssignmentId>();
            teach(() -> Stream.of(AssignmentPeriod.values())
                    .flatMap(it -> assignments.search(cast.network(content), it, ALL).stream())
                    .map(AssignmentSummary::heading)
                    .filter(it -> it.title().equals(talking.assignment()))
                    .forEach(it -> found.add(it.id())));
            return found.getFirst();
        }

        private void teach(Runnable deed) {
            as(talking.lecturer(), deed);
        }

        private void as(String person, Runnable deed) {
            cast.as(cast.person(person), deed);
        }

        private Step step(int days, LocalTime time, Runnable deed) {
            return new Step(today.plusDays(days).atTime(time), deed);
        }

        /** One conversation, from the plan to the permission. */
        private final class Spoken {

            private final Talk talk;
            private @Nullable ConversationId id;

            Spoken(Talk talk) {
                this.talk = talk;
            }

            List<Step> steps() {
                var steps = new ArrayList<Step>();
                steps.add(step(talk.plannedDays(), MORNING, () -> as(talk.student(), this::plan)));
                if (talk.story() != null) {
                    steps.add(step(talk.days(), EVENING, () -> as(talk.student(), this::writeDown)));
                }
                if (talk.answeredDays() != null) {
                    steps.add(step(talk.answeredDays(), EVENING.plusHours(1), this::answer));
                }
                return steps;
            }

            private void plan() {
                id = conversing.plan(
                        assignment(),
                        ConversationPlan.with(null, talk.with(), talk.email(), today.plusDays(talk.days())));
            }

            private void writeDown() {
                conversing.writeDown(
                        id(),
                        0,
                        new ConversationReport(
                                today.plusDays(talk.days()),
                                Objects.requireNonNullElse(talk.notes(), ""),
                                Objects.requireNonNull(talk.story())));
            }

            private void answer() {
                var uses = Set.copyOf(talk.uses());
                if (talk.email() == null) {
                    as(talk.student(), () -> noting.note(id(), 1, new NotedConsent(uses, Evidence.SAID_ALOUD, null)));
                } else {
                    mailed.answer(link(LinkPurpose.CONVERSATION, id().conversationId()), uses);
                }
            }

            private ConversationId id() {
                return Objects.requireNonNull(id, talk.with());
            }
        }

        /** One question to practice, and the answer. */
        private final class Judged {

            private final Asked asked;
            private @Nullable String link;

            Judged(Asked asked) {
                this.asked = asked;
            }

            List<Step> steps() {
                var steps = new ArrayList<Step>();
                steps.add(step(asked.days(), MORNING, () -> teach(this::ask)));
                if (asked.givenDays() != null) {
                    steps.add(step(
                            asked.givenDays(),
                            EVENING,
                            () -> practice.give(Objects.requireNonNull(link), asked.feedback())));
                }
                return steps;
            }

            private void ask() {
                var id = asking.ask(
                        Objects.requireNonNull(group(asked.student()).handIn()),
                        asked.name(),
                        new EmailAddress(asked.email()));
                link = tokens.issue(
                        LinkPurpose.FEEDBACK,
                        id.practiceFeedbackId(),
                        clock.instant().plus(Duration.ofDays(30)));
            }
        }
    }

    private String link(LinkPurpose purpose, UUID subject) {
        return tokens.issue(purpose, subject, clock.instant().plus(LINK_LASTS));
    }
}
