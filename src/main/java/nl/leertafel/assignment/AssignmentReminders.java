package nl.leertafel.assignment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.reminder.DueReminder;
import nl.leertafel.network.reminder.Reminder;
import nl.leertafel.network.reminder.ReminderBlock;
import nl.leertafel.network.reminder.ReminderBlock.Item;
import nl.leertafel.network.reminder.ReminderSource;
import nl.leertafel.people.MailKind;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/**
 * Reminds students the day before of a milestone they did not reach and of what they did not hand in, by the date that
 * counts for them, unless the assignment was made or changed, or a later date given, within a day: then they were told.
 * What is due within a week goes along.
 */
@Component
@Order(30)
class AssignmentReminders implements ReminderSource {

    private static final String BEFORE = "ASSIGNMENT_BEFORE";
    private static final String MILESTONE_BEFORE = "MILESTONE_BEFORE";
    private static final int MOST = 8;
    private static final Duration QUIET = Duration.ofDays(1);
    private static final Duration TOMORROW_ENDS_WITHIN = Duration.ofDays(3);
    private static final Duration NEAR = Duration.ofDays(7);
    private static final Pageable SOONEST_FIRST = AssignmentPeriod.CURRENT.orderedForStudent(PageRequest.of(0, MOST));

    private final Assignments assignments;
    private final Milestones milestones;
    private final BaseUrl baseUrl;
    private final SpokenTime time;
    private final MessageSource texts;

    AssignmentReminders(
            Assignments assignments, Milestones milestones, BaseUrl baseUrl, SpokenTime time, MessageSource texts) {
        this.assignments = assignments;
        this.milestones = milestones;
        this.baseUrl = baseUrl;
        this.time = time;
        this.texts = texts;
    }

    @Override
    public List<DueReminder> due(Instant now) {
        var until = now.plus(TOMORROW_ENDS_WITHIN);
        var quietSince = now.minus(QUIET);
        var steps = milestones.dueSoon(now, until, quietSince).stream()
                .map(it -> due(MILESTONE_BEFORE, it.milestone().milestoneId(), it.student(), it.deadline(), it.zone()));
        var handIns = Stream.concat(
                        assignments.dueSoon(now, until, quietSince).stream(),
                        assignments.extendedDueSoon(now, until, quietSince).stream())
                .map(it -> due(BEFORE, it.assignment().assignmentId(), it.student(), it.deadline(), it.zone()));
        return Stream.concat(steps, handIns)
                .filter(it ->
                        it.about().equals(now.atZone(it.zone()).toLocalDate().plusDays(1)))
                .toList();
    }

    @Override
    public List<Reminder> write(PersonId reader, Collection<DueReminder> due, Instant now, Locale locale) {
        var steps = milestones.notReached(reader.personId(), now, now.plus(NEAR), Limit.of(MOST));
        var open = assignments.notHandedIn(reader.personId(), now, now.plus(NEAR), SOONEST_FIRST);
        if (steps.isEmpty() && open.isEmpty()) {
            return List.of();
        }
        var of = due.stream()
                .filter(it -> isOneOf(it, steps)
                        || it.occasion().equals(BEFORE) && open.stream().anyMatch(mine -> isAbout(it, mine.heading())))
                .toList();
        var items = new ArrayList<Item>();
        steps.forEach(it -> items.add(item(it, locale)));
        open.forEach(it -> items.add(item(it, locale)));
        var handingIn = of.stream().anyMatch(it -> it.occasion().equals(BEFORE));
        return List.of(new Reminder(
                of,
                MailKind.ASSIGNMENT,
                steps.isEmpty()
                        ? open.getFirst().heading().network()
                        : steps.getFirst().network(),
                steps.isEmpty()
                        ? open.getFirst().heading().deadlineInstant()
                        : steps.getFirst().deadlineInstant(),
                of.isEmpty() ? "" : subject(handingIn, steps, open, locale),
                of.isEmpty()
                        ? ""
                        : say(handingIn ? "assignment.reminder.lead" : "assignment.reminder.milestone.lead", locale),
                ReminderBlock.list(say("assignment.reminder.title", locale), "", items)));
    }

    private String subject(boolean handingIn, List<Milestones.Open> steps, List<MyAssignment> open, Locale locale) {
        return handingIn
                ? say(
                        "assignment.reminder.subject",
                        locale,
                        open.getFirst().heading().title())
                : say(
                        "assignment.reminder.milestone.subject",
                        locale,
                        steps.getFirst().title());
    }

    private static DueReminder due(String occasion, UUID subject, UUID student, LocalDateTime deadline, ZoneId zone) {
        return new DueReminder(
                new PersonId(student), MailKind.ASSIGNMENT, occasion, subject, deadline.toLocalDate(), zone);
    }

    private static boolean isOneOf(DueReminder due, List<Milestones.Open> steps) {
        return due.occasion().equals(MILESTONE_BEFORE)
                && steps.stream()
                        .anyMatch(it -> due.subject().equals(it.id().milestoneId())
                                && due.about().equals(it.deadline().toLocalDate()));
    }

    private Item item(Milestones.Open milestone, Locale locale) {
        return new Item(
                milestone.title(),
                say(
                        "assignment.reminder.milestone.line",
                        locale,
                        time.moment(milestone.deadline(), locale),
                        milestone.assignmentTitle()),
                baseUrl.of("/opdracht/" + milestone.assignment().assignmentId()));
    }

    private Item item(MyAssignment mine, Locale locale) {
        var assignment = mine.heading();
        return new Item(
                assignment.title(),
                say(
                        "assignment.reminder.line",
                        locale,
                        time.moment(assignment.deadline(), locale),
                        assignment.course()),
                baseUrl.of("/opdracht/" + assignment.id().assignmentId()));
    }

    private static boolean isAbout(DueReminder due, AssignmentHeading assignment) {
        return due.subject().equals(assignment.id().assignmentId())
                && due.about().equals(assignment.deadline().toLocalDate());
    }

    private String say(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
