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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.WordIndex;
import nl.leertafel.kernel.Words;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Repository;

/**
 * Finds the sessions of one network that somebody may see, in two steps: which ones stand on the page, read from an index
 * alone, then their rows. It says only what narrows, so that an index can serve it.
 */
@Repository
class SessionSearch {

    /** Who looks: all of it as coordinator, else what is published for them. */
    record Reader(boolean coordinator, Set<Visibility> visibilities, Collection<SessionId> involved) {}

    /** Which part of the list: what is soonest or what is latest first. */
    record Part(boolean soonest, int first, int most) {}

    private static final int MAX_WORDS = 3;

    private static final Instant BEFORE_ALL = Instant.EPOCH;

    /** A session lasts ten days at most, and a day begins up to a day earlier or later elsewhere. */
    private static final Duration LONGEST = Duration.ofDays(11);

    private static final Duration ELSEWHERE = Duration.ofDays(1);

    private final EntityManager database;

    private final Sessions sessions;
    private final WordIndex words;

    SessionSearch(EntityManager database, Sessions sessions) {
        this.database = database;
        this.sessions = sessions;
        this.words = new WordIndex(database, "session_word", "session_id");
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
        return page(where, new Part(true, 0, most));
    }

    private List<SessionSummary> page(Where where, Part part) {
        var ids = where.query(database, "select s.id from Session s ", where.order(part.soonest()), SessionId.class)
                .setFirstResult(part.first())
                .setMaxResults(part.most())
                .getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = sessions.findSummaries(ids, Pageable.unpaged()).stream()
                .collect(Collectors.toMap(SessionSummary::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private Where where(NetworkId network, Reader reader, SessionFilter filter, Instant now) {
        var where = new Where();
        where.and("s.network = :network", "network", network);
        where.seenBy(reader);
        switch (filter.period()) {
            case UPCOMING -> {
                where.and("s.endsInstant >= :now", "now", now);
                where.and("s.startsInstant >= :begun", "begun", now.minus(LONGEST));
            }
            case PAST -> {
                where.and("s.endsInstant < :now", "now", now);
                where.and("s.startsInstant < :now", "now", now);
            }
            case ALL -> where.and("s.startsInstant >= :begun", "begun", BEFORE_ALL);
        }
        if (filter.kind() != null) {
            where.and("s.kind = :kind", "kind", filter.kind());
        }
        if (filter.status() != null) {
            where.and("s.status = :status", "status", filter.status());
        }
        if (filter.question() != null) {
            where.and("s.question = :question", "question", filter.question());
            where.readInOrderOf("s.question.questionId");
        }
        if (filter.day() != null) {
            where.between(filter.day().atStartOfDay(), filter.day().plusDays(1).atStartOfDay());
        }
        Words.of(filter.text()).stream().limit(MAX_WORDS).forEach(word -> where.hasWord(word, words.fewWith(word)));
        return where;
    }

    /**
     * What is asked so far. The sort repeats what is compared, because H2 reads an index in order only then; where a
     * rare word leaves little, that little is sorted instead.
     */
    private static final class Where {

        private final StringBuilder conditions = new StringBuilder();
        private final Map<String, Object> parameters = new HashMap<>();
        private List<String> readInOrderOf = List.of("s.network.networkId");

        private void and(String condition) {
            conditions
                    .append(conditions.isEmpty() ? "where " : "and ")
                    .append(condition)
                    .append(' ');
        }

        private void and(String condition, String name, Object value) {
            and(condition);
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

        private void hasWord(String word, Optional<List<UUID>> few) {
            var name = "word" + parameters.size();
            if (few.isEmpty()) {
                and("s.wordLine like :" + name, name, "% " + word + "%"); // many have it: a page is soon full
            } else if (few.get().isEmpty()) {
                and("1 = 0");
            } else {
                and("s.id.sessionId in :" + name, name, few.get());
                readInOrderOf();
            }
        }

        private void readInOrderOf(String... columns) {
            readInOrderOf = List.of(columns);
        }

        private String order(boolean soonest) {
            var way = soonest ? "" : " desc";
            return Stream.concat(readInOrderOf.stream(), Stream.of("s.startsInstant", "s.id.sessionId"))
                    .map(column -> column + way)
                    .collect(Collectors.joining(", ", "order by ", ""));
        }

        private <T> TypedQuery<T> query(EntityManager database, String select, String order, Class<T> type) {
            var query = database.createQuery(select + conditions + order, type);
            parameters.forEach(query::setParameter);
            return query;
        }
    }
}
