package nl.leertafel.mail;

import java.time.Instant;
import java.util.UUID;

/** One line of the built-in mailbox. */
public record MailboxEntry(UUID message, Instant at, String to, String subject, boolean withCalendar) {}
