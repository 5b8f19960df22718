package nl.leertafel.session;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Words;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sessions that the signed-in person may see. */
@Service
@Transactional(readOnly = true)
public class SessionAgenda {

    private static final Instant BEGINNING = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("3000-01-01T00:00:00Z");
    private static final Sort SOONEST_FIRST = Sort.by("startsInstant", "id.sessionId");
    private static final Sort LATEST_FIRST = Sort.by(Sort.Direction.DESC, "startsInstant", "id.sessionId");

    private final Sessions sessions;
    private final Permissions permissions;
    private final TableKnowledge table;
    private final Clock clock;

    SessionAgenda(Sessions sessions, Permissions permissions, TableKnowledge table, Clock clock) {
        this.sessions = sessions;
        this.permissions = permissions;
        this.table = table;
        this.clock = clock;
    }

    /** One page; what is coming soonest first, what is over latest first. */
    public List<SessionSummary> search(NetworkId network, SessionFilter filter, Pageable page) {
        var view = viewOf(network);
        var sort = filter.period() == SessionFilter.Period.UPCOMING ? SOONEST_FIRST : LATEST_FIRST;
        return sessions.search(
                network,
                view.coordinator(),
                view.visibilities(),
                view.involved(),
                from(filter),
                until(filter),
                filter.kinds(),
                filter.statuses(),
                Words.prefix(filter.text()),
                PageRequest.of(page.getPageNumber(), page.getPageSize(), sort));
    }

    public int count(NetworkId network, SessionFilter filter) {
        var view = viewOf(network);
        return sessions.count(
                network,
                view.coordinator(),
                view.visibilities(),
                view.involved(),
                from(filter),
                until(filter),
                filter.kinds(),
                filter.statuses(),
                Words.prefix(filter.text()));
    }

    /** How many seats are taken in sessions one sees. */
    public Map<SessionId, Integer> seatsTaken(Collection<SessionSummary> seen) {
        return seen.isEmpty()
                ? Map.of()
                : table.seatsTaken(seen.stream().map(SessionSummary::id).toList());
    }

    /**
     * One session.
     *
     * @throws NotFound when there is no such session, or not for the signed-in person
     */
    public SessionDetails details(SessionId id) {
        var session = sessions.findById(id).orElseThrow(() -> new NotFound("session " + id.sessionId()));
        var details = session.details();
        if (!maySee(details)) {
            throw new NotFound("session " + id.sessionId());
        }
        return details;
    }

    /** The sessions the signed-in person is involved in, in any network, that are not over: soonest first. */
    public List<SessionSummary> mine(int most) {
        var involved = table.sessionsOf(permissions.requireSignedIn());
        if (involved.isEmpty()) {
            return List.of();
        }
        return sessions.findSummariesAfter(involved, clock.instant(), PageRequest.of(0, most, SOONEST_FIRST));
    }

    private boolean maySee(SessionDetails session) {
        if (permissions.isCoordinator(session.network())) {
            return true;
        }
        if (session.status() == SessionStatus.DRAFT) {
            return false;
        }
        return switch (session.visibility()) {
            case PUBLIC -> permissions.current().isPresent();
            case NETWORK -> permissions.isMember(session.network()) || isInvolved(session);
            case INVITED -> isInvolved(session);
        };
    }

    private boolean isInvolved(SessionDetails session) {
        return permissions
                .current()
                .map(me -> table.isInvolved(session.id(), me))
                .orElse(false);
    }

    private View viewOf(NetworkId network) {
        var me = permissions.requireSignedIn();
        if (permissions.isCoordinator(network)) {
            return new View(true, Set.of(Visibility.values()), List.of());
        }
        var visibilities = permissions.isMember(network)
                ? Set.of(Visibility.PUBLIC, Visibility.NETWORK)
                : Set.of(Visibility.PUBLIC);
        return new View(false, visibilities, table.sessionsOf(me));
    }

    private Instant from(SessionFilter filter) {
        return filter.period() == SessionFilter.Period.UPCOMING ? clock.instant() : BEGINNING;
    }

    private Instant until(SessionFilter filter) {
        return filter.period() == SessionFilter.Period.PAST ? clock.instant() : END;
    }

    private record View(boolean coordinator, Set<Visibility> visibilities, Collection<SessionId> involved) {}
}
