package nl.leertafel.invitation;

import java.time.Clock;
import java.util.List;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.session.FeedRevision;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.session.Visibility;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What everyone may come to, as calendars to subscribe to. Written once per change: each time it is asked for, only
 * whether anything changed is looked up. No permission: what is not for everyone is not in it.
 */
@Service
@Transactional(readOnly = true)
public class AgendaFeeds {

    private final NetworkDirectory networks;
    private final SessionDirectory sessions;
    private final FeedFormat format;
    private final KeptFeeds kept;
    private final BaseUrl baseUrl;
    private final Clock clock;

    AgendaFeeds(
            NetworkDirectory networks,
            SessionDirectory sessions,
            FeedFormat format,
            KeptFeeds kept,
            BaseUrl baseUrl,
            Clock clock) {
        this.networks = networks;
        this.sessions = sessions;
        this.format = format;
        this.kept = kept;
        this.baseUrl = baseUrl;
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
        var window = FeedWindow.at(clock.instant());
        var revision = sessions.feedRevision(network.id(), window.since(), window.until());
        return kept.feed(
                new Name(network.slug(), form),
                new Facts(network, revision, window),
                () -> write(network, form, window));
    }

    /** The ways to follow a network's agenda. */
    public Subscription subscription(NetworkDetails network) {
        return Subscription.to(baseUrl.of(path(network)), network.name());
    }

    /** Where a network's agenda is read. */
    static String path(NetworkDetails network) {
        return "/feeds/network/" + network.slug() + ".ics";
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

    private AgendaFeed write(NetworkDetails network, Form form, FeedWindow window) {
        var shown = sessions.forFeed(network.id(), window.since(), window.until()).stream()
                .filter(window::shows)
                .toList();
        return new AgendaFeed(bytes(network, form, shown), clock.instant());
    }

    private byte[] bytes(NetworkDetails network, Form form, List<SessionDetails> shown) {
        return switch (form) {
            case ICALENDAR -> format.calendar(network, shown);
            case JSON -> format.json(network, shown);
        };
    }

    private record Name(String network, Form form) {}

    /** Everything a network's agenda depends on. */
    private record Facts(NetworkDetails network, FeedRevision revision, FeedWindow window) {}
}
