package nl.leertafel.reflection;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.reminder.DueReminder;
import nl.leertafel.network.reminder.Reminder;
import nl.leertafel.network.reminder.ReminderBlock;
import nl.leertafel.network.reminder.ReminderBlock.Item;
import nl.leertafel.network.reminder.ReminderSource;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.ParticipationDetails;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.people.MailKind;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * What one was at and wrote nothing about goes along in a mail that is sent anyway. Nobody is reminded of it by itself:
 * who comes home is asked once, and that is enough.
 */
@Component
@Order(40)
class ReflectionReminders implements ReminderSource {

    private static final Duration STILL_FRESH = Duration.ofDays(14);
    private static final Limit MOST = Limit.of(3);

    private final Reflections reflections;
    private final SessionDirectory sessions;
    private final ParticipationDirectory participations;
    private final Answers answers;
    private final SpokenTime time;
    private final MessageSource texts;

    ReflectionReminders(
            Reflections reflections,
            SessionDirectory sessions,
            ParticipationDirectory participations,
            Answers answers,
            SpokenTime time,
            MessageSource texts) {
        this.reflections = reflections;
        this.sessions = sessions;
        this.participations = participations;
        this.answers = answers;
        this.time = time;
        this.texts = texts;
    }

    @Override
    public List<DueReminder> due(Instant now) {
        return List.of();
    }

    @Override
    public List<Reminder> write(PersonId reader, Collection<DueReminder> due, Instant now, Locale locale) {
        var open = reflections.unwritten(reader, now.minus(STILL_FRESH), now, MOST).stream()
                .map(sessions::details)
                .filter(it -> it.isOver(now))
                .toList();
        var items = open.stream()
                .flatMap(
                        it -> participations
                                .find(it.id(), reader)
                                .filter(seat -> !seat.stayedAway())
                                .map(seat -> item(it, seat, locale))
                                .stream())
                .toList();
        return items.isEmpty()
                ? List.of()
                : List.of(new Reminder(
                        List.of(),
                        MailKind.REFLECTION,
                        open.getFirst().network(),
                        now,
                        "",
                        "",
                        ReminderBlock.list(
                                say("reflection.reminder.title", locale),
                                say("reflection.reminder.body", locale),
                                items)));
    }

    private Item item(SessionDetails session, ParticipationDetails seat, Locale locale) {
        return new Item(
                session.title(),
                time.day(session.slot().startsAt().toLocalDate(), locale),
                answers.link(seat.id(), session.slot().endsInstant()) + "#reflectie");
    }

    private String say(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
