package nl.leertafel.network.reminder;

import java.time.Instant;
import java.util.List;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.people.MailKind;

/**
 * A part of the mail of a day.
 *
 * @param of what it reminds of; empty for what only goes along in a mail that is sent anyway
 * @param kind the choice of the reader that it hangs on
 * @param network from whose mailbox the mail comes when this stands first in it
 * @param until after this moment it has no meaning
 * @param subject of the mail when this stands first in it
 * @param lead the one sentence on top when nothing else is due
 */
public record Reminder(
        List<DueReminder> of,
        MailKind kind,
        NetworkId network,
        Instant until,
        String subject,
        String lead,
        ReminderBlock block) {

    public Reminder {
        of = List.copyOf(of);
    }

    boolean isDue() {
        return !of.isEmpty();
    }
}
