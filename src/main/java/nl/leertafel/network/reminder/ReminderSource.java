package nl.leertafel.network.reminder;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.leertafel.kernel.PersonId;

/**
 * A module above that knows what people want to be reminded of; a bean, ordered with {@code @Order} as its part stands
 * in the mail.
 */
public interface ReminderSource {

    /**
     * All that is due at this moment, whatever the hour. It is named again until it was sent: only whoever sends
     * remembers what was.
     */
    List<DueReminder> due(Instant now);

    /**
     * What there is to say to one person, in the transaction that sends it: of what is due, as far as it still is, and
     * what goes along. The links in it are for this person and nobody else.
     *
     * @param due what is due for this person and was not sent yet, whichever source named it
     */
    List<Reminder> write(PersonId reader, Collection<DueReminder> due, Instant now, Locale locale);
}
