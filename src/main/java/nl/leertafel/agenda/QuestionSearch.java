package nl.leertafel.agenda;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.Words;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Repository;

/** Finds questions of one network. */
@Repository
class QuestionSearch {

    private static final int MAX_WORDS = 3;

    private final EntityManager database;

    QuestionSearch(EntityManager database) {
        this.database = database;
    }

    List<QuestionSummary> list(NetworkId network, QuestionFilter filter, Pageable page) {
        return query(
                        QuestionSummary.class,
                        Questions.SUMMARY,
                        network,
                        filter,
                        "order by t.themeOrder, t.id.themeId, q.wording, q.id.questionId")
                .setFirstResult(Math.toIntExact(page.getOffset()))
                .setMaxResults(page.getPageSize())
                .getResultList();
    }

    long count(NetworkId network, QuestionFilter filter) {
        return query(Long.class, "select count(q) from Question q ", network, filter, "")
                .getSingleResult();
    }

    private <T> TypedQuery<T> query(
            Class<T> type, String select, NetworkId network, QuestionFilter filter, String order) {
        var parameters = new HashMap<String, Object>(Map.of("network", network));
        var where = new StringBuilder("where q.network = :network ");
        if (filter.status() != null) {
            where.append("and q.status = :status ");
            parameters.put("status", filter.status());
        }
        Words.of(filter.text()).stream().limit(MAX_WORDS).forEach(word -> {
            var name = "word" + parameters.size();
            where.append("and q.id in (select f.id from Question f join f.words w where w like :%s) ".formatted(name));
            parameters.put(name, word + "%");
        });
        var query = database.createQuery(select + where + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
