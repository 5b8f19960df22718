package nl.leertafel.session;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.session.SessionSearch.Part;
import nl.leertafel.session.SessionSearch.Reader;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sessions that the signed-in person may see. */
@Service
@Transactional(readOnly = true)
public class SessionAgenda {

    /** More sessions than this in one month are not drawn. */
    public static final int MOST_IN_A_MONTH = 400;

    private static final Sort SOONEST_FIRST = Sort.by("startsInstant", "id.sessionId");

    private final Sessions sessions;
    private final SessionSearch search;
    private final Permissions permissions;
    private final TableKnowledge table;
    private final Clock clock;

    SessionAgenda(Sessions sessions, SessionSearch search, Permissions permissions, TableKnowledge table, Clock clock) {
        this.sessions = sessions;
        this.search = search;
        this.permissions = permissions;
        this.table = table;
        this.clock = clock;
    }

    /** One page; what is coming, or goes on one day, soonest first, what is over latest first. */
    public List<SessionSummary> search(NetworkId network, SessionFilter filter, Pageable page) {
        var soonest = filter.period() == SessionFilter.Period.UPCOMING || filter.day() != null;
        var part = new Part(soonest, Math.toIntExact(page.getOffset()), page.getPageSize());
        return search.list(network, readerOf(network), filter, clock.instant(), part);
    }

    /** What goes on in one month, by the clock where it is held, soonest first; the period of the filter does not count. */
    public List<SessionSummary> month(NetworkId network, SessionFilter filter, YearMonth month) {
        var always = new SessionFilter(
                filter.text(), SessionFilter.Period.ALL, filter.kind(), filter.status(), filter.question(), null);
        return search.between(
                network,
                readerOf(network),
                always,
                month.atDay(1).atStartOfDay(),
                month.plusMonths(1).atDay(1).atStartOfDay(),
                MOST_IN_A_MONTH);
    }

    /** How many seats are taken in sessions one sees. */
    public Map<SessionId, Integer> seatsTaken(Collection<SessionSummary> seen) {
        return seen.isEmpty()
                ? Map.of()
                : table.seatsTaken(seen.stream().map(SessionSummary::id).toList());
    }

    /** The sessions of this session's series that one may see, in order; itself alone when it belongs to none. */
    public List<SessionSummary> occurrences(SessionId id) {
        var session = details(id);
        var all = session.series() == null
                ? sessions.findSummaries(List.of(id), Pageable.unpaged())
                : sessions.occurrences(session.series());
        return all.stream()
                .filter(it -> maySee(it.id(), it.network(), it.status(), it.visibility()))
                .toList();
    }

    /**
     * One session.
     *
     * @throws NotFound when there is no such session, or not for the signed-in person
     */
    public SessionDetails details(SessionId id) {
        var session = sessions.findById(id).orElseThrow(() -> new NotFound("session " + id.sessionId()));
        var details = session.details();
        if (!maySee(id, details.network(), details.status(), details.visibility())) {
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

    /** Those of these sessions that the signed-in person may see: soonest first. */
    public List<SessionSummary> among(Collection<SessionId> ids) {
        return ids.isEmpty()
                ? List.of()
                : sessions.findSummaries(ids, PageRequest.of(0, ids.size(), SOONEST_FIRST)).stream()
                        .filter(it -> maySee(it.id(), it.network(), it.status(), it.visibility()))
                        .toList();
    }

    private boolean maySee(SessionId id, NetworkId network, SessionStatus status, Visibility visibility) {
        if (permissions.isCoordinator(network)) {
            return true;
        }
        if (status == SessionStatus.DRAFT) {
            return false;
        }
        return switch (visibility) {
            case PUBLIC -> permissions.current().isPresent();
            case NETWORK -> permissions.isMember(network) || isInvolved(id);
            case INVITED -> isInvolved(id);
        };
    }

    private boolean isInvolved(SessionId session) {
        return permissions.current().map(me -> table.isInvolved(session, me)).orElse(false);
    }

    private Reader readerOf(NetworkId network) {
        var me = permissions.requireSignedIn();
        if (permissions.isCoordinator(network)) {
            return new Reader(true, Set.of(Visibility.values()), List.of());
        }
        var visibilities = permissions.isMember(network)
                ? Set.of(Visibility.PUBLIC, Visibility.NETWORK)
                : Set.of(Visibility.PUBLIC);
        return new Reader(false, visibilities, table.sessionsOf(me));
    }
}
