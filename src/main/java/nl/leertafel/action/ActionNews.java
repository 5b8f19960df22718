package nl.leertafel.action;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.network.reminder.DigestSource;
import nl.leertafel.network.reminder.DueReminder;
import nl.leertafel.network.reminder.Reminder;
import nl.leertafel.network.reminder.ReminderBlock;
import nl.leertafel.network.reminder.ReminderBlock.Item;
import nl.leertafel.network.reminder.ReminderBlock.Part;
import nl.leertafel.people.MailKind;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was agreed lately at the tables one sat at, and what became of it; once per state, and without names. */
@Component
@Order(20)
class ActionNews implements DigestSource {

    private static final Duration LATELY = Duration.ofDays(14);
    private static final int MOST = 12;

    private final ActionSearch search;
    private final MessageSource texts;

    ActionNews(ActionSearch search, MessageSource texts) {
        this.search = search;
        this.texts = texts;
    }

    @Override
    public List<Reminder> news(
            PersonId reader, NetworkDetails network, Predicate<DueReminder> isNew, Instant now, Locale locale) {
        var of = new ArrayList<DueReminder>();
        var items = new ArrayList<Item>();
        for (var action : search.changedAtTablesOf(reader, network.id(), now.minus(LATELY))) {
            var due = due(reader, action);
            if (isNew.test(due) && items.size() < MOST) {
                of.add(due);
                items.add(item(action, locale));
            }
        }
        return items.isEmpty()
                ? List.of()
                : List.of(new Reminder(of, MailKind.DIGEST, network.id(), now, "", "", block(network, items, locale)));
    }

    private ReminderBlock block(NetworkDetails network, List<Item> items, Locale locale) {
        var title = say("action.digest.title", locale);
        return new ReminderBlock(network.name(), title, List.of(), "", List.of(new Part("", items)), List.of());
    }

    private Item item(ActionSummary action, Locale locale) {
        var status = say("action.status." + action.status(), locale);
        return new Item(action.what(), say("action.digest.line", locale, status, action.sessionTitle()), null);
    }

    private static DueReminder due(PersonId reader, ActionSummary action) {
        return new DueReminder(
                reader,
                MailKind.DIGEST,
                "DIGEST_" + action.status(),
                action.id().actionItemId(),
                action.sessionDay(),
                action.sessionSlot().zoneId());
    }

    private String say(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
