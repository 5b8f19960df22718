package nl.leertafel.participation;

import java.util.List;
import java.util.Locale;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.reminder.ReminderBlock;
import nl.leertafel.session.SessionDetails;

/**
 * What a module above adds to what people read before they come, in the reminder of a session; a bean, ordered with
 * {@code @Order}. Its reader has a seat at that table: what it shows must be for them.
 */
public interface PreRead {

    List<ReminderBlock.Part> before(SessionDetails session, PersonId reader, Locale locale);
}
