package nl.leertafel.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/**
 * Reminds students the day before a deadline of what they did not hand in, unless the assignment was made or changed
 * within a day: then they were told. What is due within a week goes along.
 */
@Component
@Order(30)
class AssignmentReminders implements ReminderSource {

    private static final String BEFORE = "ASSIGNMENT_BEFORE";
    private static final int MOST = 8;
    private static final Duration QUIET = Duration.ofDays(1);
    private static final Duration TOMORROW_ENDS_WITHIN = Duration.ofDays(3);
    private static final Duration NEAR = Duration.ofDays(7);
    private static final Sort SOONEST_FIRST = Sort.by("deadlineInstant", "id.assignmentId");

    private final Assignments assignments;
    private final BaseUrl baseUrl;
    private final SpokenTime time;
    private final MessageSource texts;

    AssignmentReminders(Assignments assignments, BaseUrl baseUrl, SpokenTime time, MessageSource texts) {
        this.assignments = assignments;
        this.baseUrl = baseUrl;
        this.time = time;
        this.texts = texts;
    }

    @Override
    public List<DueReminder> due(Instant now) {
        return assignments.dueSoon(now, now.plus(TOMORROW_ENDS_WITHIN), now.minus(QUIET)).stream()
                .filter(it -> it.deadline()
                        .toLocalDate()
                        .equals(now.atZone(it.zone()).toLocalDate().plusDays(1)))
                .map(it -> new DueReminder(
                        new PersonId(it.student()),
                        MailKind.ASSIGNMENT,
                        BEFORE,
                        it.assignment().assignmentId(),
                        it.deadline().toLocalDate(),
                        it.zone()))
                .toList();
    }

    @Override
    public List<Reminder> write(PersonId reader, Collection<DueReminder> due, Instant now, Locale locale) {
        var open =
                assignments.notHandedIn(reader.personId(), now, now.plus(NEAR), PageRequest.of(0, MOST, SOONEST_FIRST));
        if (open.isEmpty()) {
            return List.of();
        }
        var of = due.stream()
                .filter(it ->
                        it.occasion().equals(BEFORE) && open.stream().anyMatch(mine -> isAbout(it, mine.heading())))
                .toList();
        var items = new ArrayList<Item>();
        open.forEach(it -> items.add(item(it.heading(), locale)));
        var first = open.getFirst().heading();
        return List.of(new Reminder(
                of,
                MailKind.ASSIGNMENT,
                first.network(),
                first.deadlineInstant(),
                of.isEmpty() ? "" : say("assignment.reminder.subject", locale, first.title()),
                of.isEmpty() ? "" : say("assignment.reminder.lead", locale),
                ReminderBlock.list(say("assignment.reminder.title", locale), "", items)));
    }

    private Item item(AssignmentHeading assignment, Locale locale) {
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
