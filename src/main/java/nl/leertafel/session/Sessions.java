package nl.leertafel.session;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.session.series.SeriesId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All sessions. */
interface Sessions extends Repository<Session, SessionId> {

    String SUMMARY = """
            select new nl.leertafel.session.SessionSummary(
                s.id, s.network, s.slug, s.kind, s.title, s.slot, s.place.name, s.capacity, s.visibility, s.status)
            from Session s
            """;

    String IN_FEED = """
            where s.network = :network and s.visibility = PUBLIC and s.status <> DRAFT
            and s.endsInstant > :since and s.startsInstant < :until
            """;

    Session save(Session session);

    Optional<Session> findById(SessionId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Session s where s.id = :id")
    Optional<Session> lock(SessionId id);

    @Query("select s from Session s where s.network = :network and s.slug = :slug")
    Optional<Session> findBySlug(NetworkId network, String slug);

    @Query("select s.slug from Session s where s.network = :network and s.slug like concat(:slug, '%')")
    Set<String> slugsLike(NetworkId network, String slug);

    @Query(SUMMARY + """
            where s.network = :network and s.visibility = PUBLIC and s.status = PUBLISHED and s.endsInstant > :now
            """)
    List<SessionSummary> upcomingForAll(NetworkId network, Instant now, Pageable page);

    @Query(SUMMARY + """
            where s.network = :network and s.visibility in (PUBLIC, NETWORK) and s.status = PUBLISHED
            and s.startsInstant > :now and s.startsInstant < :until
            """)
    List<SessionSummary> upcomingForMembers(NetworkId network, Instant now, Instant until, Pageable page);

    @Query("""
            select count(s) from Session s
            where s.network = :network and s.visibility = PUBLIC and s.status = PUBLISHED and s.endsInstant > :now
            """)
    int countUpcomingForAll(NetworkId network, Instant now);

    @Query("select s from Session s " + IN_FEED + "order by s.startsInstant")
    List<Session> forFeed(NetworkId network, Instant since, Instant until);

    @Query("""
            select new nl.leertafel.session.FeedRevision(count(s), coalesce(sum(s.version), 0L), max(s.changedAt))
            from Session s
            """ + IN_FEED)
    FeedRevision feedRevision(NetworkId network, Instant since, Instant until);

    @Query("select s from Session s where s.id in :ids and s.status <> DRAFT")
    List<Session> published(Collection<SessionId> ids);

    /** {@code startedAfter} bounds what the index on the start has to read. */
    @Query("""
            select s.id from Session s
            where s.startsInstant > :startedAfter and s.endsInstant >= :from and s.endsInstant <= :until
            and s.startsInstant < :until and s.status in (PUBLISHED, CLOSED)
            order by s.endsInstant, s.id.sessionId
            """)
    List<SessionId> endedBetween(Instant startedAfter, Instant from, Instant until);

    @Query("select s.series from Session s where s.id = :id")
    Optional<SeriesId> seriesOf(SessionId id);

    @Query("""
            select s.id from Session s join Series r on r.id = s.series
            where s.series = :series and r.signUp = WHOLE and s.status = PUBLISHED and s.endsInstant > :now
            order by s.startsInstant, s.id.sessionId
            """)
    List<SessionId> togetherIn(SeriesId series, Instant now);

    @Query("select s from Session s where s.series = :series order by s.startsInstant, s.id.sessionId")
    List<Session> ofSeries(SeriesId series);

    @Query("""
            select new nl.leertafel.session.Occurrence(s.id, s.occursAt)
            from Session s where s.series = :series order by s.occursAt, s.id.sessionId
            """)
    List<Occurrence> rhythm(SeriesId series);

    @Query(SUMMARY + "where s.series = :series order by s.startsInstant, s.id.sessionId")
    List<SessionSummary> occurrences(SeriesId series);

    @Query(SUMMARY + "where s.id in :ids and s.endsInstant > :now and s.status in (PUBLISHED, CLOSED)")
    List<SessionSummary> findSummariesAfter(Collection<SessionId> ids, Instant now, Pageable page);

    @Query(SUMMARY + "where s.id in :ids")
    List<SessionSummary> findSummaries(Collection<SessionId> ids, Pageable page);
}
