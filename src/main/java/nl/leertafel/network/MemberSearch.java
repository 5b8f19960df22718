package nl.leertafel.network;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Repository;

/**
 * Finds members. The names stand in the module below: a list that is searched, sorted and paged has to read them in
 * the same query, so this one names the entities of {@code people}, and nothing else here does.
 */
@Repository
class MemberSearch {

    private static final int MAX_WORDS = 3;
    private static final String SUMMARY = """
            select new nl.leertafel.network.MemberSummary(
              m.id, m.person, p.name, p.email, p.phone, m.role, m.perspective, m.organisation, o.name, m.fromDate)
            """;
    private static final String NAMES = """
            join Person p on p.id = m.person
            left join Organisation o on o.id = m.organisation
            """;

    private final EntityManager database;

    MemberSearch(EntityManager database) {
        this.database = database;
    }

    List<MemberSummary> list(NetworkId network, MemberFilter filter, LocalDate day, Pageable page) {
        var query = query(MemberSummary.class, SUMMARY, NAMES, network, filter, day, "order by lower(p.name), m.id");
        if (page.isPaged()) {
            query.setFirstResult(Math.toIntExact(page.getOffset())).setMaxResults(page.getPageSize());
        }
        return query.getResultList();
    }

    Optional<MemberSummary> one(NetworkId network, MembershipId id, LocalDate day) {
        return query(MemberSummary.class, SUMMARY, NAMES, network, MemberFilter.everyone(), day, "and m.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    long count(NetworkId network, MemberFilter filter, LocalDate day) {
        return query(Long.class, "select count(m) ", "", network, filter, day, "")
                .getSingleResult();
    }

    List<PersonId> persons(NetworkId network, MemberFilter filter, LocalDate day) {
        return query(PersonId.class, "select m.person ", "", network, filter, day, "order by m.id")
                .getResultList();
    }

    private <T> TypedQuery<T> query(
            Class<T> type,
            String select,
            String joins,
            NetworkId network,
            MemberFilter filter,
            LocalDate day,
            String order) {
        var parameters = new HashMap<String, Object>(Map.of("network", network, "day", day));
        var where = new StringBuilder("""
                where m.network = :network and m.fromDate <= :day and (m.untilDate is null or m.untilDate > :day)
                """);
        addEquals(where, parameters, "perspective", filter.perspective());
        addEquals(where, parameters, "organisation", filter.organisation());
        addEquals(where, parameters, "role", filter.role());
        addWords(where, parameters, filter.text());
        var query = database.createQuery(select + "from Membership m " + joins + where + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static void addEquals(
            StringBuilder where, Map<String, Object> parameters, String attribute, @Nullable Object value) {
        if (value != null) {
            where.append("and m.%1$s = :%1$s ".formatted(attribute));
            parameters.put(attribute, value);
        }
    }

    private static void addWords(StringBuilder where, Map<String, Object> parameters, String text) {
        Words.of(text).stream().limit(MAX_WORDS).forEach(word -> {
            var name = "word" + parameters.size();
            where.append(
                    "and m.person in (select f.id from Person f join f.words w where w like :%s) ".formatted(name));
            parameters.put(name, word + "%");
        });
    }
}
