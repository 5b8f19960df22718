package nl.leertafel.network.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.people.Channel;
import nl.leertafel.people.MailChoices;
import nl.leertafel.people.MailKind;
import nl.leertafel.people.PersonContact;
import nl.leertafel.people.PersonRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Writes one person's mail of one day, with all that is due, and remembers it in the same transaction. */
@Service
@Transactional
class ReminderMail {

    private final ObjectProvider<ReminderSource> sources;
    private final SentReminders sent;
    private final ReminderPost post;
    private final PersonRegister register;
    private final MailChoices choices;
    private final MessageSource texts;

    ReminderMail(
            ObjectProvider<ReminderSource> sources,
            SentReminders sent,
            ReminderPost post,
            PersonRegister register,
            MailChoices choices,
            MessageSource texts) {
        this.sources = sources;
        this.sent = sent;
        this.post = post;
        this.register = register;
        this.choices = choices;
        this.texts = texts;
    }

    /**
     * Sends this person's mail of this day, if there is anything they want to read.
     *
     * @throws org.springframework.dao.DuplicateKeyException when it was sent, or is being sent elsewhere
     */
    void send(PersonId reader, List<DueReminder> due, LocalDate day, Instant now) {
        var contact = contact(reader);
        var wanted = choices.wanted(reader);
        var wished = due.stream().filter(it -> wanted.contains(it.kind())).toList();
        if (contact == null || !wanted.contains(MailKind.REMINDER) || wished.isEmpty()) {
            return;
        }
        if (!sent.served(List.of(reader), day).isEmpty()) {
            return;
        }
        sent.claim(reader, day);
        var reminders = written(reader, wished, wanted, now, contact.language().locale());
        if (reminders.stream().noneMatch(Reminder::isDue)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly(); // nothing was left of it
            return;
        }
        reminders.forEach(it -> it.of().forEach(one -> sent.remember(one, day)));
        post.send(letter(contact, reminders, day));
    }

    private @Nullable PersonContact contact(PersonId reader) {
        var contact = register.contacts(List.of(reader)).get(reader);
        return contact == null || contact.channel() != Channel.MAIL || contact.email() == null ? null : contact;
    }

    private List<Reminder> written(
            PersonId reader, List<DueReminder> due, Set<MailKind> wanted, Instant now, Locale locale) {
        var all = new ArrayList<Reminder>();
        sources.orderedStream().forEach(source -> all.addAll(source.write(reader, due, now, locale)));
        all.removeIf(it -> !wanted.contains(it.kind()));
        return all;
    }

    private ReminderPost.Letter letter(PersonContact to, List<Reminder> reminders, LocalDate day) {
        var due = reminders.stream().filter(Reminder::isDue).toList();
        var first = due.getFirst();
        var locale = to.language().locale();
        var count = due.stream().mapToInt(it -> it.of().size()).sum();
        var until =
                due.stream().map(Reminder::until).min(Comparator.naturalOrder()).orElseThrow();
        return new ReminderPost.Letter(
                to,
                MailKind.REMINDER,
                "reminder:" + to.person().personId() + "/" + day,
                first.network(),
                until,
                count == 1
                        ? first.subject()
                        : texts.getMessage(
                                "network.reminder.subject.more", new Object[] {first.subject(), count - 1}, locale),
                count == 1 ? first.lead() : texts.getMessage("network.reminder.lead.more", null, locale),
                reminders.stream().map(Reminder::block).toList(),
                null);
    }
}
