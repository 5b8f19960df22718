package nl.leertafel.action;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.reminder.DueReminder;
import nl.leertafel.network.reminder.Reminder;
import nl.leertafel.network.reminder.ReminderBlock;
import nl.leertafel.network.reminder.ReminderBlock.Item;
import nl.leertafel.network.reminder.ReminderSource;
import nl.leertafel.people.MailKind;
import nl.leertafel.session.TimeSlot;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reminds people of what they agreed or help with: the day before and the day after, where the session was. What was due longer ago
 * stays silent, and so does what somebody touched within a day. What else one has to do goes along.
 */
@Component
@Order(20)
class ActionReminders implements ReminderSource {

    private static final String BEFORE = "ACTION_BEFORE";
    private static final String AFTER = "ACTION_AFTER";
    private static final int DAYS_AFTER = 3; // the day after, and two more for a server that stood still
    private static final int MOST = 8;
    private static final Duration QUIET = Duration.ofDays(1);
    private static final Duration WORTH_TELLING = Duration.ofDays(2);

    private final ActionItems items;
    private final ActionSearch search;
    private final ActionLetters letters;
    private final SpokenTime time;
    private final MessageSource texts;

    ActionReminders(
            ActionItems items, ActionSearch search, ActionLetters letters, SpokenTime time, MessageSource texts) {
        this.items = items;
        this.search = search;
        this.letters = letters;
        this.time = time;
        this.texts = texts;
    }

    @Override
    public List<DueReminder> due(Instant now) {
        return TimeSlot.ZONES.stream().flatMap(zone -> due(zone, now)).toList();
    }

    private Stream<DueReminder> due(ZoneId zone, Instant now) {
        var today = now.atZone(zone).toLocalDate();
        var first = today.minusDays(DAYS_AFTER);
        var last = today.plusDays(1);
        var quietSince = now.minus(QUIET);
        return Stream.concat(
                        items.due(first, last, zone, quietSince).stream(),
                        items.dueForHelpers(first, last, zone, quietSince).stream())
                .filter(it -> !it.dueOn().equals(today))
                .map(it -> new DueReminder(
                        it.person(),
                        MailKind.ACTION,
                        it.dueOn().isAfter(today) ? BEFORE : AFTER,
                        it.action().actionItemId(),
                        it.dueOn(),
                        zone));
    }

    @Override
    public List<Reminder> write(PersonId reader, Collection<DueReminder> due, Instant now, Locale locale) {
        var wanted = due.stream().filter(it -> isOurs(it.occasion())).toList();
        var actions = actions(reader, wanted);
        if (actions.isEmpty()) {
            return List.of();
        }
        var first = actions.getFirst();
        var of = wanted.stream().filter(it -> find(actions, it).isPresent()).toList();
        return List.of(new Reminder(
                of,
                MailKind.ACTION,
                first.network(),
                now.plus(WORTH_TELLING),
                of.isEmpty() ? "" : subject(of.getFirst(), first, locale),
                of.isEmpty() ? "" : lead(of.getFirst(), first, locale),
                block(reader, actions, of, locale)));
    }

    /** What is due first, as long as it is still open and theirs; then what else there is to do. */
    private List<ActionSummary> actions(PersonId reader, List<DueReminder> due) {
        var actions = new ArrayList<ActionSummary>();
        for (var one : due) {
            search.one(new ActionItemId(one.subject()))
                    .filter(it -> (it.owner().equals(reader) || it.isHelpedBy(reader))
                            && it.status().isOpen()
                            && it.dueOn().equals(one.about()))
                    .ifPresent(actions::add);
        }
        var named = new HashSet<>(actions.stream().map(ActionSummary::id).toList());
        search.openOf(reader, MOST).stream()
                .filter(it -> !named.contains(it.id()))
                .limit(Math.max(0, MOST - actions.size()))
                .forEach(actions::add);
        return actions;
    }

    private static Optional<ActionSummary> find(List<ActionSummary> actions, DueReminder due) {
        return actions.stream()
                .filter(it -> it.id().actionItemId().equals(due.subject())
                        && it.dueOn().equals(due.about()))
                .findFirst();
    }

    private ReminderBlock block(PersonId reader, List<ActionSummary> actions, List<DueReminder> of, Locale locale) {
        return ReminderBlock.list(
                say("action.reminder.title", locale),
                of.isEmpty() ? "" : say("action.reminder.body", locale),
                actions.stream().map(it -> item(reader, it, locale)).toList());
    }

    /** The link that says how it goes is the owner's. */
    private Item item(PersonId reader, ActionSummary action, Locale locale) {
        var day = time.day(action.dueOn(), locale);
        return action.owner().equals(reader)
                ? new Item(
                        action.what(),
                        say("action.reminder.line", locale, day, action.sessionTitle()),
                        letters.link(
                                action.id(),
                                action.dueOn(),
                                action.sessionSlot().zoneId()))
                : new Item(action.what(), say("action.reminder.line.helping", locale, day, action.ownerName()), null);
    }

    private String subject(DueReminder due, ActionSummary action, Locale locale) {
        return say(
                due.occasion().equals(BEFORE) ? "action.mail.before.subject" : "action.mail.after.subject",
                locale,
                ActionLetters.shortened(action.what()));
    }

    private String lead(DueReminder due, ActionSummary action, Locale locale) {
        var key = (due.occasion().equals(BEFORE) ? "action.mail.before.lead" : "action.mail.after.lead")
                + (action.owner().equals(due.reader()) ? "" : ".helping");
        return say(key, locale, time.relative(due.about(), locale), action.ownerName());
    }

    private static boolean isOurs(String occasion) {
        return occasion.equals(BEFORE) || occasion.equals(AFTER);
    }

    private String say(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
