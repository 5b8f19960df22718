package nl.leertafel.network.reminder;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.people.MailKind;

/**
 * Something one person is reminded of once.
 *
 * @param kind the choice of theirs that it hangs on
 * @param occasion with subject and day, what it is remembered by; at most 20 characters
 * @param about the day it is about: another day is another reminder
 * @param zone where it happens: nobody is written to at night there
 */
public record DueReminder(
        PersonId reader, MailKind kind, String occasion, UUID subject, LocalDate about, ZoneId zone) {}
