package nl.leertafel.action;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Consumer;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.TimeSlot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds people of what they agreed: the day before and the day after, in the morning where the session was, each once
 * on whichever node comes first. What was due longer ago stays silent.
 */
@Component
public class ActionReminders {

    private static final Logger LOG = LoggerFactory.getLogger(ActionReminders.class);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final int DAYS_AFTER = 3; // the day after, and two more for a server that stood still
    private static final Limit BATCH = Limit.of(500);

    private final ActionItems items;
    private final ActionChanges changes;
    private final ActionLetters letters;
    private final SessionDirectory sessions;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ActionReminders(
            ActionItems items,
            ActionChanges changes,
            ActionLetters letters,
            SessionDirectory sessions,
            TransactionTemplate transaction,
            Clock clock) {
        this.items = items;
        this.changes = changes;
        this.letters = letters;
        this.sessions = sessions;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Sends the reminders of this morning that were not sent yet. */
    public void run() {
        TimeSlot.ZONES.forEach(this::remind);
    }

    private void remind(ZoneId zone) {
        var now = ZonedDateTime.now(clock.withZone(zone));
        if (now.toLocalTime().isBefore(MORNING)) {
            return;
        }
        var today = now.toLocalDate();
        var tomorrow = today.plusDays(1);
        each(items.toRemindBefore(tomorrow, zone, BATCH), id -> {
            if (items.claimBefore(id, tomorrow) == 1) {
                var item = changes.existing(id);
                letters.dueTomorrow(item, sessions.details(item.session()));
            }
        });
        var yesterday = today.minusDays(1);
        each(items.toRemindAfter(today.minusDays(DAYS_AFTER), yesterday, zone, BATCH), id -> {
            if (items.claimAfter(id, yesterday) == 1) {
                var item = changes.existing(id);
                letters.wasDue(item, sessions.details(item.session()));
            }
        });
    }

    private void each(List<ActionItemId> due, Consumer<ActionItemId> remind) {
        for (var id : due) {
            try {
                transaction.executeWithoutResult(status -> remind.accept(id));
            } catch (RuntimeException broken) {
                // one by one: a letter that cannot be written must not silence the others
                LOG.error("Nobody could be reminded of action {}", id.actionItemId(), broken);
            }
        }
    }
}
