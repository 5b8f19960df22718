package nl.leertafel.action;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.leertafel.access.NetworkRoles;
import nl.leertafel.access.Role;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.reminder.ReminderBlock.Item;
import nl.leertafel.network.reminder.ReminderBlock.Part;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.PreRead;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/**
 * What became of what was agreed the last time people met about this question: all of it for who sat at that table and
 * for coordinators, else what is one's own. Without names: they are not needed to come prepared.
 */
@Component
@Order(10)
class LastTime implements PreRead {

    private static final int MOST = 10;

    private final ActionSearch search;
    private final SessionDirectory sessions;
    private final ParticipationDirectory participations;
    private final NetworkRoles roles;
    private final SpokenTime time;
    private final MessageSource texts;
    private final Clock clock;

    LastTime(
            ActionSearch search,
            SessionDirectory sessions,
            ParticipationDirectory participations,
            NetworkRoles roles,
            SpokenTime time,
            MessageSource texts,
            Clock clock) {
        this.search = search;
        this.sessions = sessions;
        this.participations = participations;
        this.roles = roles;
        this.time = time;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<Part> before(SessionDetails session, PersonId reader, Locale locale) {
        return Optional.ofNullable(session.question())
                .flatMap(question -> search.lastOver(question, clock.instant()))
                .flatMap(last -> part(last, reader, locale))
                .stream()
                .toList();
    }

    private Optional<Part> part(SessionId last, PersonId reader, Locale locale) {
        var session = sessions.details(last);
        var seesAll = participations.isSeated(last, reader)
                || roles.rolesOf(reader, session.network()).contains(Role.COORDINATOR);
        var actions = search.ofSession(last, seesAll ? null : reader, Pageable.ofSize(MOST));
        var day = time.day(session.slot().startsAt().toLocalDate(), locale);
        return actions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(
                        say("action.lastTime.title", locale, day),
                        actions.stream().map(it -> item(it, locale)).toList()));
    }

    private Item item(ActionSummary action, Locale locale) {
        var status = say("action.status." + action.status(), locale);
        return new Item(action.what(), action.reason() == null ? status : status + ": " + action.reason(), null);
    }

    private String say(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
