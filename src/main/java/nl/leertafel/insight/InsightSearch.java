package nl.leertafel.insight;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.WordIndex;
import nl.leertafel.kernel.Words;
import nl.leertafel.session.SessionId;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Repository;

/**
 * Finds insights, latest change first, in two steps: which ones stand on the page, read in the order of an index, then
 * their rows. The sort repeats what is compared, because H2 reads an index in order only then.
 */
@Repository
class InsightSearch {

    private static final String LATEST_FIRST = "i.changedAt desc, i.id.insightId";

    private static final String SUMMARY = """
            select new nl.leertafel.insight.InsightSummary(
                i.id, i.network, i.question, q.wording, i.session, i.person, i.text, i.state, i.changedAt,
                (select count(c) from Confirmation c where c.insight = i.id and c.answer = YES))
            from Insight i join Question q on q.id = i.question where i.id in :ids
            """;

    private final EntityManager database;
    private final WordIndex words;

    InsightSearch(EntityManager database) {
        this.database = database;
        this.words = new WordIndex(database, "insight_word", "insight_id");
    }

    /** @param makes whether the one who looks reads what is only proposed as well; so it is below */
    List<InsightSummary> ofNetwork(NetworkId network, boolean makes, InsightFilter filter, Pageable page) {
        var query = new Query("i.network = :it", makes, "i.network.networkId, ").with("it", network);
        if (filter.state() != null) {
            query = query.and("i.state = :state")
                    .with("state", filter.state())
                    .ordered("i.network.networkId, i.state, ");
        }
        if (filter.question() != null) {
            query = query.and("i.question = :question").with("question", filter.question());
        }
        var prefix = Words.prefix(filter.text());
        return found(prefix.isEmpty() ? query : withWord(query, prefix), page);
    }

    List<InsightSummary> ofQuestion(QuestionId question, boolean makes, Pageable page) {
        return found(new Query("i.question = :it", makes, "i.question.questionId, ").with("it", question), page);
    }

    List<InsightSummary> ofSessions(Collection<SessionId> sessions, boolean makes, Pageable page) {
        return sessions.isEmpty()
                ? List.of()
                : found(new Query("i.session in :them", makes, "").with("them", sessions), page);
    }

    List<InsightSummary> ofQuestionAlone(QuestionId question, boolean makes, Pageable page) {
        return found(
                new Query("i.question = :it", makes, "i.question.questionId, ")
                        .and("i.session is null")
                        .with("it", question),
                page);
    }

    private Query withWord(Query query, String prefix) {
        var few = words.fewWith(prefix);
        if (few.isEmpty()) {
            return query.and("exists (select 1 from i.words w where w like :word)")
                    .with("word", prefix + "%");
        }
        return few.get().isEmpty()
                ? query.and("1 = 0")
                : query.and("i.id.insightId in :having")
                        .with("having", few.get())
                        .ordered("");
    }

    private List<InsightSummary> found(Query query, Pageable page) {
        var onPage = query.on(database)
                .setFirstResult(Math.toIntExact(page.getOffset()))
                .setMaxResults(page.getPageSize())
                .getResultList();
        var rows = summaries(onPage).stream().collect(Collectors.toMap(InsightSummary::id, Function.identity()));
        return onPage.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    List<InsightSummary> summaries(Collection<InsightId> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.createQuery(SUMMARY, InsightSummary.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Conditions with their values, and what is sorted by before the day. */
    private record Query(String where, String first, Map<String, Object> values) {

        Query(String where, boolean makes, String first) {
            this(makes ? where : where + " and i.state <> PROPOSED", first, Map.of());
        }

        Query and(String condition) {
            return new Query(where + " and " + condition, first, values);
        }

        Query ordered(String by) {
            return new Query(where, by, values);
        }

        Query with(String name, Object value) {
            var more = new HashMap<>(values);
            more.put(name, value);
            return new Query(where, first, more);
        }

        TypedQuery<InsightId> on(EntityManager database) {
            var query = database.createQuery(
                    "select i.id from Insight i where " + where + " order by " + first + LATEST_FIRST, InsightId.class);
            values.forEach(query::setParameter);
            return query;
        }
    }
}
