package nl.leertafel.network.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.leertafel.access.NetworkRoles;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.people.Channel;
import nl.leertafel.people.MailKind;
import nl.leertafel.people.PersonContact;
import nl.leertafel.people.PersonRegister;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what is new for one person in all their networks, and remembers it in the same transaction. */
@Service
@Transactional
class DigestMail {

    private static final String DIGEST = "DIGEST";
    private static final String LIST = "week";
    private static final int DAYS_OF_MEANING = 3;

    private final ObjectProvider<DigestSource> sources;
    private final SentReminders sent;
    private final ReminderPost post;
    private final PersonRegister register;
    private final NetworkRoles roles;
    private final NetworkDirectory networks;
    private final MessageSource texts;

    DigestMail(
            ObjectProvider<DigestSource> sources,
            SentReminders sent,
            ReminderPost post,
            PersonRegister register,
            NetworkRoles roles,
            NetworkDirectory networks,
            MessageSource texts) {
        this.sources = sources;
        this.sent = sent;
        this.post = post;
        this.register = register;
        this.roles = roles;
        this.networks = networks;
        this.texts = texts;
    }

    /**
     * Sends this person the mail of this week, if there is any news and they had no other mail on this day.
     *
     * @throws org.springframework.dao.DuplicateKeyException when it is being sent elsewhere
     */
    void send(PersonId reader, LocalDate week, LocalDate day, ZoneId zone, Instant now) {
        var contact = register.contacts(List.of(reader)).get(reader);
        if (contact == null || contact.channel() != Channel.MAIL || contact.email() == null) {
            return;
        }
        var thisWeek = new DueReminder(reader, MailKind.DIGEST, DIGEST, reader.personId(), week, zone);
        var known = sent.of(List.of(reader));
        if (known.contains(SentReminders.Key.of(thisWeek))
                || !sent.served(List.of(reader), day).isEmpty()) {
            return;
        }
        var news = new ArrayList<Reminder>();
        networks.byIds(roles.networksOf(reader))
                .forEach(network -> sources.orderedStream()
                        .forEach(source -> news.addAll(source.news(
                                reader,
                                network,
                                it -> !known.contains(SentReminders.Key.of(it)),
                                now,
                                contact.language().locale()))));
        if (news.isEmpty()) {
            return;
        }
        sent.claim(reader, day);
        sent.remember(thisWeek, day);
        news.stream().flatMap(it -> it.of().stream()).forEach(it -> sent.remember(it, day));
        post.send(letter(contact, news, day, zone));
    }

    private ReminderPost.Letter letter(PersonContact to, List<Reminder> news, LocalDate day, ZoneId zone) {
        var locale = to.language().locale();
        return new ReminderPost.Letter(
                to,
                MailKind.DIGEST,
                "digest:" + to.person().personId() + "/" + day,
                news.getFirst().network(),
                day.plusDays(DAYS_OF_MEANING).atStartOfDay(zone).toInstant(),
                say("network.digest.subject", locale),
                say("network.digest.lead", locale),
                news.stream().map(Reminder::block).toList(),
                LIST);
    }

    private String say(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }
}
