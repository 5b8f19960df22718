package nl.leertafel.network.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leertafel.kernel.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Goes past everyone for whom something is due, one transaction each, on whichever node comes first. By day only: from
 * eight in the morning where it is about, until eight in the evening for a server that stood still.
 */
@Component
public class ReminderWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderWorker.class);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final int AT_ONCE = 500;

    private final ObjectProvider<ReminderSource> sources;
    private final SentReminders sent;
    private final ReminderMail mail;
    private final Clock clock;

    ReminderWorker(ObjectProvider<ReminderSource> sources, SentReminders sent, ReminderMail mail, Clock clock) {
        this.sources = sources;
        this.sent = sent;
        this.mail = mail;
        this.clock = clock;
    }

    /** Sends what is due now and was not sent yet. */
    public void run() {
        var now = clock.instant();
        var readers = new ArrayList<>(due(now).entrySet());
        for (int from = 0; from < readers.size(); from += AT_ONCE) {
            var some = readers.subList(from, Math.min(from + AT_ONCE, readers.size()));
            var known = sent.of(some.stream().map(Map.Entry::getKey).toList());
            some.forEach(entry -> remind(
                    entry.getKey(),
                    entry.getValue().stream()
                            .filter(it -> !known.contains(SentReminders.Key.of(it)))
                            .toList(),
                    now));
        }
    }

    private Map<PersonId, List<DueReminder>> due(Instant now) {
        var byReader = new LinkedHashMap<PersonId, List<DueReminder>>();
        sources.orderedStream()
                .forEach(source -> named(source, now)
                        .forEach(it -> byReader.computeIfAbsent(it.reader(), reader -> new ArrayList<>())
                                .add(it)));
        return byReader;
    }

    private static Collection<DueReminder> named(ReminderSource source, Instant now) {
        try {
            return source.due(now);
        } catch (RuntimeException broken) {
            // one by one: a module that cannot tell must not silence the others
            LOG.error("{} could not tell what is due", source.getClass().getSimpleName(), broken);
            return List.of();
        }
    }

    private void remind(PersonId reader, List<DueReminder> due, Instant now) {
        var byDay = due.stream().filter(it -> isByDay(it, now)).findFirst();
        if (byDay.isEmpty()) {
            return;
        }
        var today = now.atZone(byDay.get().zone()).toLocalDate();
        try {
            mail.send(reader, due, today, now);
        } catch (DuplicateKeyException elsewhere) {
            LOG.debug("Person {} had the mail of this day", reader.personId(), elsewhere);
        } catch (RuntimeException broken) {
            // one by one: someone who cannot be written to must not silence the others
            LOG.error("Person {} could not be reminded", reader.personId(), broken);
        }
    }

    private static boolean isByDay(DueReminder due, Instant now) {
        var time = now.atZone(due.zone()).toLocalTime();
        return !time.isBefore(MORNING) && time.isBefore(EVENING);
    }
}
