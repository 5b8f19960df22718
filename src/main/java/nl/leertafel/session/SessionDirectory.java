package nl.leertafel.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.session.series.SeriesId;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sessions as the modules above and the public door read them. No permission is checked here: the public door shows only
 * what is for everyone, and modules above check their own.
 */
@Service
@Transactional(readOnly = true)
public class SessionDirectory {

    private static final Sort SOONEST_FIRST = Sort.by("startsInstant", "id.sessionId");
    private static final Duration CLOCK_CHANGE = Duration.ofHours(1);

    private final Sessions sessions;
    private final AllSeries allSeries;
    private final Clock clock;

    SessionDirectory(Sessions sessions, AllSeries allSeries, Clock clock) {
        this.sessions = sessions;
        this.allSeries = allSeries;
        this.clock = clock;
    }

    /**
     * One session, whoever may see it.
     *
     * @throws NotFound when there is no such session
     */
    public SessionDetails details(SessionId id) {
        return sessions.findById(id).map(Session::details).orElseThrow(() -> new NotFound("session " + id.sessionId()));
    }

    /** The series this session belongs to, if it does. */
    public Optional<SeriesDetails> series(SessionDetails session) {
        return Optional.ofNullable(session.series()).flatMap(this::series);
    }

    /**
     * The sessions that one signs up for at once with this one, in the order in which they are locked: those of its series
     * that are still to come, where that is signed up for as a whole; else itself alone.
     */
    public List<SessionId> signedUpTogether(SessionId id) {
        return sessions.seriesOf(id)
                .map(series -> sessions.togetherIn(series, clock.instant()))
                .filter(together -> together.contains(id))
                .orElseGet(() -> List.of(id));
    }

    /** The series with this id, if it exists. */
    public Optional<SeriesDetails> series(SeriesId id) {
        return allSeries.findById(id).map(Series::details);
    }

    /** The sessions of a series in the order of its rhythm, drafts included. */
    public List<Occurrence> rhythm(SeriesId series) {
        return sessions.rhythm(series);
    }

    /** The sessions of a series in order, drafts included, whoever may see them. */
    public List<SessionSummary> occurrences(SeriesId series) {
        return sessions.occurrences(series);
    }

    /**
     * Locks the session's row until the caller's transaction ends. Every command that can change seats calls this first,
     * before it reads anything else.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public SessionDetails lock(SessionId id) {
        return sessions.lock(id).map(Session::details).orElseThrow(() -> new NotFound("session " + id.sessionId()));
    }

    /** A session that has been published, by its address, whoever may see it. */
    public Optional<SessionDetails> published(NetworkId network, String slug) {
        return sessions.findBySlug(network, slug)
                .filter(session -> !session.isDraft())
                .map(Session::details);
    }

    /** What everyone may come to and is not over, soonest first. */
    public List<SessionSummary> upcomingForAll(NetworkId network, Pageable page) {
        return sessions.upcomingForAll(
                network, clock.instant(), PageRequest.of(page.getPageNumber(), page.getPageSize(), SOONEST_FIRST));
    }

    public int countUpcomingForAll(NetworkId network) {
        return sessions.countUpcomingForAll(network, clock.instant());
    }

    /** Every session for everyone that ends after the one moment and starts before the other, cancelled ones included. */
    public List<SessionDetails> forFeed(NetworkId network, Instant since, Instant until) {
        return sessions.forFeed(network, since, until).stream()
                .map(Session::details)
                .toList();
    }

    /** Which state the sessions of {@link #forFeed} are in; read from an index alone. */
    public FeedRevision feedRevision(NetworkId network, Instant since, Instant until) {
        return sessions.feedRevision(network, since, until);
    }

    /** Those of these sessions that were published, in no order. */
    public List<SessionDetails> published(Collection<SessionId> ids) {
        return ids.isEmpty()
                ? List.of()
                : sessions.published(ids).stream().map(Session::details).toList();
    }

    /** The sessions that were held and ended in this time, in any network, earliest first. */
    public List<SessionId> endedBetween(Instant from, Instant until) {
        return sessions.endedBetween(from.minus(TimeSlot.LONGEST).minus(CLOCK_CHANGE), from, until);
    }

    public Map<SessionId, SessionSummary> summaries(Collection<SessionId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : sessions.findSummaries(ids, Pageable.unpaged()).stream()
                        .collect(Collectors.toMap(SessionSummary::id, Function.identity()));
    }
}
