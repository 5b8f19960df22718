package nl.leertafel.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.session.Visibility;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What everyone may come to, as calendars to subscribe to. Made once per change: each time it is asked for, only the
 * moment of the last change is looked up. No permission: what is not for everyone is not in it.
 */
@Service
@Transactional(readOnly = true)
public class AgendaFeeds {

    private static final Duration PAST = Duration.ofDays(90);
    private static final Duration CANCELLED_STAYS = Duration.ofDays(30);

    /** A change may be committed a little after a later one: what was made that soon is made once more. */
    private static final Duration SETTLING = Duration.ofMinutes(1);

    private final NetworkDirectory networks;
    private final SessionDirectory sessions;
    private final FeedFormat format;
    private final Clock clock;
    private final Map<Key, Made> made = new ConcurrentHashMap<>();

    AgendaFeeds(NetworkDirectory networks, SessionDirectory sessions, FeedFormat format, Clock clock) {
        this.networks = networks;
        this.sessions = sessions;
        this.format = format;
        this.clock = clock;
    }

    /** The forms a network's agenda is offered in. */
    public enum Form {
        ICALENDAR,
        JSON
    }

    /**
     * The sessions of a network for everyone.
     *
     * @throws NotFound when there is no such network
     */
    public AgendaFeed network(String slug, Form form) {
        var network = networks.bySlug(slug).orElseThrow(() -> new NotFound("network"));
        var now = clock.instant();
        var revision = revision(network, now);
        var key = new Key(network.slug(), form);
        var known = made.get(key);
        if (known != null && known.isOf(revision, now)) {
            return known.feed();
        }
        var fresh = new Made(revision, now, make(network, form, revision, now));
        made.put(key, fresh);
        return fresh.feed();
    }

    /**
     * One session as a file to open.
     *
     * @throws NotFound when there is no such session for everyone
     */
    public SessionFile session(SessionId id) {
        var session = sessions.details(id);
        if (session.visibility() != Visibility.PUBLIC || session.status() == SessionStatus.DRAFT) {
            throw new NotFound("session " + id.sessionId());
        }
        var content = format.file(networks.byId(session.network()), session);
        return new SessionFile(session.slug() + ".ics", new AgendaFeed(content, session.changedAt()));
    }

    /** A calendar with one session in it. */
    public record SessionFile(String name, AgendaFeed content) {}

    private AgendaFeed make(NetworkDetails network, Form form, Revision revision, Instant now) {
        var shown = sessions.forFeed(network.id(), PAST).stream()
                .filter(session -> isStillShown(session, now))
                .toList();
        return new AgendaFeed(bytes(network, form, shown), revision.changedAt());
    }

    private byte[] bytes(NetworkDetails network, Form form, List<SessionDetails> shown) {
        return switch (form) {
            case ICALENDAR -> format.calendar(network, shown);
            case JSON -> format.json(network, shown);
        };
    }

    private static boolean isStillShown(SessionDetails session, Instant now) {
        return session.status() != SessionStatus.CANCELLED
                || session.changedAt().isAfter(now.minus(CANCELLED_STAYS));
    }

    private Revision revision(NetworkDetails network, Instant now) {
        var changedAt = sessions.lastChange(network.id()).orElse(Instant.EPOCH);
        return new Revision(network.version(), changedAt, LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    private record Key(String network, Form form) {}

    /** Another day shows other sessions, even when nothing changed. */
    private record Revision(int network, Instant changedAt, LocalDate day) {}

    private record Made(Revision revision, Instant madeAt, AgendaFeed feed) {

        boolean isOf(Revision current, Instant now) {
            return revision.equals(current) && (isSettled() || now.isBefore(madeAt.plus(SETTLING)));
        }

        private boolean isSettled() {
            return madeAt.isAfter(revision.changedAt().plus(SETTLING));
        }
    }
}
