package nl.leertafel.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.network.reminder.DigestSource;
import nl.leertafel.network.reminder.DueReminder;
import nl.leertafel.network.reminder.Reminder;
import nl.leertafel.network.reminder.ReminderBlock;
import nl.leertafel.network.reminder.ReminderBlock.Item;
import nl.leertafel.network.reminder.ReminderBlock.Part;
import nl.leertafel.people.MailKind;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** What a member can come to and has not heard of: published for everyone or for the network, and not theirs yet. */
@Component
@Order(10)
class SessionNews implements DigestSource {

    private static final String OCCASION = "DIGEST_SESSION";
    private static final Duration AHEAD = Duration.ofDays(84); // shorter than it is remembered who was told
    private static final int LOOKED_AT = 200;
    private static final int MOST = 12;
    private static final Sort SOONEST_FIRST = Sort.by("startsInstant", "id.sessionId");

    private final Sessions sessions;
    private final TableKnowledge table;
    private final SpokenTime time;
    private final BaseUrl baseUrl;
    private final MessageSource texts;

    SessionNews(Sessions sessions, TableKnowledge table, SpokenTime time, BaseUrl baseUrl, MessageSource texts) {
        this.sessions = sessions;
        this.table = table;
        this.time = time;
        this.baseUrl = baseUrl;
        this.texts = texts;
    }

    @Override
    public List<Reminder> news(
            PersonId reader, NetworkDetails network, Predicate<DueReminder> isNew, Instant now, Locale locale) {
        var page = PageRequest.of(0, LOOKED_AT, SOONEST_FIRST);
        var mine = table.sessionsOf(reader);
        var of = new ArrayList<DueReminder>();
        var items = new ArrayList<Item>();
        for (var session : sessions.upcomingForMembers(network.id(), now, now.plus(AHEAD), page)) {
            var due = due(reader, session);
            if (!mine.contains(session.id()) && isNew.test(due) && items.size() < MOST) {
                of.add(due);
                items.add(item(network, session, locale));
            }
        }
        return items.isEmpty() ? List.of() : List.of(reminder(network, of, items, now, locale));
    }

    private Reminder reminder(
            NetworkDetails network, List<DueReminder> of, List<Item> items, Instant now, Locale locale) {
        return new Reminder(
                of,
                MailKind.DIGEST,
                network.id(),
                now,
                "",
                "",
                new ReminderBlock(
                        network.name(),
                        texts.getMessage("session.digest.title", null, locale),
                        List.of(),
                        "",
                        List.of(new Part("", items)),
                        List.of()));
    }

    private Item item(NetworkDetails network, SessionSummary session, Locale locale) {
        var when = time.range(session.slot().startsAt(), session.slot().endsAt(), locale);
        var where = session.placeName() == null ? when : when + ". " + session.placeName();
        var path = session.visibility() == Visibility.PUBLIC
                ? "/n/" + network.slug() + "/" + session.slug()
                : "/bijeenkomst/" + session.id().sessionId();
        return new Item(session.title(), where, baseUrl.of(path));
    }

    private static DueReminder due(PersonId reader, SessionSummary session) {
        return new DueReminder(
                reader,
                MailKind.DIGEST,
                OCCASION,
                session.id().sessionId(),
                session.slot().startsAt().toLocalDate(),
                session.slot().zoneId());
    }
}
