package nl.leertafel.session;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.Words;
import org.springframework.stereotype.Repository;

/** Finds the sessions of one network that somebody may see; says only what narrows, so that an index can serve it. */
@Repository
class SessionSearch {

    /** Who looks: all of it as coordinator, else what is published for them. */
    record Reader(boolean coordinator, Set<Visibility> visibilities, Collection<SessionId> involved) {}

    /** Which part of the list, in which order. */
    record Part(String order, int first, int most) {}

    private static final int MAX_WORDS = 3;

    /** A session lasts ten days at most, and a day begins up to a day earlier or later elsewhere. */
    private static final Duration LONGEST = Duration.ofDays(11);

    private static final Duration ELSEWHERE = Duration.ofDays(1);

    private final EntityManager database;

    SessionSearch(EntityManager database) {
        this.database = database;
    }

    List<SessionSummary> list(NetworkId network, Reader reader, SessionFilter filter, Instant now, Part part) {
        var where = where(network, reader, filter, now);
        return page(where, part);
    }

    /** What goes on between two moments by the clock where it is held, soonest first. */
    List<SessionSummary> between(
            NetworkId network, Reader reader, SessionFilter filter, LocalDateTime from, LocalDateTime until, int most) {
        var where = where(network, reader, filter, Instant.EPOCH);
        where.between(from, until);
        return page(where, new Part("s.startsInstant, s.id.sessionId", 0, most));
    }

    int count(NetworkId network, Reader reader, SessionFilter filter, Instant now) {
        return where(network, reader, filter, now)
                .query(database, "select count(s) from Session s ", "", Long.class)
                .getSingleResult()
                .intValue();
    }

    private List<SessionSummary> page(Where where, Part part) {
        return where.query(database, Sessions.SUMMARY, "order by " + part.order(), SessionSummary.class)
                .setFirstResult(part.first())
                .setMaxResults(part.most())
                .getResultList();
    }

    private static Where where(NetworkId network, Reader reader, SessionFilter filter, Instant now) {
        var where = new Where();
        where.and("s.network = :network", "network", network);
        where.seenBy(reader);
        switch (filter.period()) {
            case UPCOMING -> where.and("s.endsInstant >= :now", "now", now);
            case PAST -> where.and("s.endsInstant < :now", "now", now);
            case ALL -> {}
        }
        if (filter.kind() != null) {
            where.and("s.kind = :kind", "kind", filter.kind());
        }
        if (filter.status() != null) {
            where.and("s.status = :status", "status", filter.status());
        }
        if (filter.question() != null) {
            where.and("s.question = :question", "question", filter.question());
        }
        if (filter.day() != null) {
            where.between(filter.day().atStartOfDay(), filter.day().plusDays(1).atStartOfDay());
        }
        Words.of(filter.text()).stream().limit(MAX_WORDS).forEach(where::hasWord);
        return where;
    }

    /** What is asked so far. */
    private static final class Where {

        private final StringBuilder conditions = new StringBuilder();
        private final Map<String, Object> parameters = new HashMap<>();

        private void and(String condition, String name, Object value) {
            conditions
                    .append(conditions.isEmpty() ? "where " : "and ")
                    .append(condition)
                    .append(' ');
            parameters.put(name, value);
        }

        private void seenBy(Reader reader) {
            if (reader.coordinator()) {
                return;
            }
            var invited = reader.involved().isEmpty() ? "" : " or s.id in :involved";
            and(
                    "s.status <> DRAFT and (s.visibility in :visibilities" + invited + ")",
                    "visibilities",
                    reader.visibilities());
            if (!invited.isEmpty()) {
                parameters.put("involved", reader.involved());
            }
        }

        // the instants are for the index, the local times say what is meant
        private void between(LocalDateTime from, LocalDateTime until) {
            and("s.slot.endsAt > :from", "from", from);
            and("s.slot.startsAt < :until", "until", until);
            and(
                    "s.startsInstant > :earliest",
                    "earliest",
                    from.toInstant(ZoneOffset.UTC).minus(LONGEST));
            and(
                    "s.startsInstant < :latest",
                    "latest",
                    until.toInstant(ZoneOffset.UTC).plus(ELSEWHERE));
        }

        private void hasWord(String word) {
            var name = "word" + parameters.size();
            and(
                    "s.id in (select t.id from Session t join t.words w where w like :%s)".formatted(name),
                    name,
                    word + "%");
        }

        private <T> TypedQuery<T> query(EntityManager database, String select, String order, Class<T> type) {
            var query = database.createQuery(select + conditions + order, type);
            parameters.forEach(query::setParameter);
            return query;
        }
    }
}
