package nl.leertafel.journey;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leertafel.invitation.InvitationWorker;
import nl.leertafel.mail.BuiltInMailbox;
import nl.leertafel.mail.MailDelivery;
import nl.leertafel.mail.MailboxEntry;
import nl.leertafel.mail.MailboxMessage;
import nl.leertafel.network.reminder.ReminderWorker;
import nl.leertafel.reflection.ReflectionRequestWorker;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** The mail people in a journey get: makes what is due go out, then reads it as their mail program would. */
@Component
class Inbox {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final InvitationWorker invitations;
    private final ReflectionRequestWorker reflections;
    private final ReminderWorker reminders;
    private final MailDelivery delivery;
    private final BuiltInMailbox mailbox;

    Inbox(
            InvitationWorker invitations,
            ReflectionRequestWorker reflections,
            ReminderWorker reminders,
            MailDelivery delivery,
            BuiltInMailbox mailbox) {
        this.invitations = invitations;
        this.reflections = reflections;
        this.reminders = reminders;
        this.delivery = delivery;
        this.mailbox = mailbox;
    }

    /** All messages to one address, newest first. */
    List<MailboxMessage> of(String address) {
        invitations.run();
        reflections.run();
        reminders.run();
        delivery.deliverDue();
        return mailbox.newest("", PageRequest.of(0, 500)).stream()
                .filter(it -> it.to().contains(address))
                .map(MailboxEntry::message)
                .map(id -> mailbox.message(id).orElseThrow())
                .toList();
    }

    MailboxMessage newest(String address) {
        return of(address).getFirst();
    }

    /** The newest message to one address about this. */
    MailboxMessage about(String address, String subject) {
        return of(address).stream()
                .filter(message -> message.subject().contains(subject))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No mail to " + address + " about " + subject));
    }

    /** The newest link to this part of the product that was mailed to this address. */
    String link(String address, String path) {
        return of(address).stream()
                .flatMap(message -> links(message, path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No mail to " + address + " with a link to " + path));
    }

    /** The first link in the text of a message that leads to this part of the product. */
    static String link(MailboxMessage message, String path) {
        return links(message, path)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link to " + path + " in:\n" + message.plain()));
    }

    private static Stream<String> links(MailboxMessage message, String path) {
        return LINK.matcher(message.plain())
                .results()
                .map(match -> match.group())
                .filter(link -> link.contains(path));
    }

    /** The calendar in a message, read by another library than the one that wrote it. */
    static ICalendar calendar(MailboxMessage message) {
        return Biweekly.parse(message.calendar()).first();
    }
}
