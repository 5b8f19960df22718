/**
 * One mail on a day with all that is near for one person, and one a week with what is new. It stands here, beside the
 * post of a network, because it needs no more than people, their choices and a network's mailbox: sessions, actions,
 * assignments and reflections are strangers to one another and stand above, and each brings what it has through {@link
 * nl.leertafel.network.reminder.ReminderSource} or {@link nl.leertafel.network.reminder.DigestSource}. What was sent is
 * a row in the transaction that sends it: a second worker finds the row, and a killed one leaves neither row nor mail.
 */
@NamedInterface("reminder")
@NullMarked
package nl.leertafel.network.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
