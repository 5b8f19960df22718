package nl.leertafel.invitation.reminding;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.reminder.DueReminder;
import nl.leertafel.network.reminder.Reminder;
import nl.leertafel.network.reminder.ReminderSource;
import nl.leertafel.participation.ParticipationId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reminds who has a seat well before and just before, and asks once more who gave no answer. Nobody is reminded of what
 * they wait for, and who gets no mail stands on the call list.
 */
@Component
@Order(10)
class SessionReminders implements ReminderSource {

    private final ComingSearch search;
    private final ReminderSettings settings;
    private final SessionReminderText text;

    SessionReminders(ComingSearch search, ReminderSettings settings, SessionReminderText text) {
        this.search = search;
        this.settings = settings;
        this.text = text;
    }

    @Override
    public List<DueReminder> due(Instant now) {
        var chosen =
                settings.findAll().stream().collect(Collectors.toMap(ReminderSetting::network, ReminderSetting::rules));
        return search.near(now).stream()
                .flatMap(it ->
                        ReminderRule.due(it, chosen.getOrDefault(it.network(), ReminderRules.USUAL), now).stream()
                                .map(rule -> due(it, rule)))
                .toList();
    }

    @Override
    public List<Reminder> write(PersonId reader, Collection<DueReminder> due, Instant now, Locale locale) {
        return due.stream().flatMap(it -> write(it, now, locale)).toList();
    }

    /** Only what still holds at this moment. */
    private Stream<Reminder> write(DueReminder due, Instant now, Locale locale) {
        return rule(due).stream()
                .flatMap(rule -> search.one(new ParticipationId(due.subject()), now).stream()
                        .filter(it -> due(it, rule).equals(due) && isStillDue(it, rule, now))
                        .map(it -> text.of(it, rule, due, locale)));
    }

    private boolean isStillDue(Coming coming, ReminderRule rule, Instant now) {
        var rules = settings.findByNetwork(coming.network())
                .map(ReminderSetting::rules)
                .orElse(ReminderRules.USUAL);
        return ReminderRule.due(coming, rules, now).filter(rule::equals).isPresent();
    }

    private static Optional<ReminderRule> rule(DueReminder due) {
        return Stream.of(ReminderRule.values())
                .filter(it -> it.occasion().equals(due.occasion()))
                .findFirst();
    }

    private static DueReminder due(Coming coming, ReminderRule rule) {
        return new DueReminder(
                coming.reader(),
                rule.kind(),
                rule.occasion(),
                coming.participation().participationId(),
                coming.slot().startsAt().toLocalDate(),
                coming.slot().zoneId());
    }
}
