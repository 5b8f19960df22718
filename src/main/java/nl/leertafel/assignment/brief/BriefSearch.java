package nl.leertafel.assignment.brief;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Repository;

/** Finds questions from practice, in two steps: which ones stand on the page, read in the order of an index, then their rows. */
@Repository
class BriefSearch {

    private static final String LATEST_FIRST = "b.changedAt desc, b.id.briefId";
    private static final String SOONEST_FIRST = "b.status, b.answerBy, b.id.briefId";

    private static final String SUMMARY = """
            select new nl.leertafel.assignment.brief.BriefSummary(
                b.id, b.network, n.name, b.text.title, b.text.client, t.name, b.size, b.answerBy, b.status,
                b.asker, a.name, b.takenBy, l.name, b.assignment)
            from Brief b join Network n on n.id = b.network
            left join Question q on q.id = b.origin.question
            left join Theme t on t.id.themeId = coalesce(q.theme.themeId, b.theme.themeId)
            left join Person a on a.id = b.asker
            left join Person l on l.id = b.takenBy
            where b.id in :ids
            """;

    private final EntityManager database;

    BriefSearch(EntityManager database) {
        this.database = database;
    }

    /** What can be taken in these networks, soonest date first. */
    List<BriefSummary> open(Collection<NetworkId> networks, LocalDate today, BriefFilter filter, Pageable page) {
        return found(
                new Query("b.status = OPEN and b.answerBy >= :today and b.network in :networks", Map.of())
                        .with("today", today)
                        .with("networks", networks),
                filter,
                SOONEST_FIRST,
                page);
    }

    /** What this person asked or took, latest change first. */
    List<BriefSummary> of(PersonId person, Collection<NetworkId> networks, BriefFilter filter, Pageable page) {
        return found(
                new Query("(b.asker = :me or b.takenBy = :me) and b.network in :networks", Map.of())
                        .with("me", person)
                        .with("networks", networks),
                filter,
                LATEST_FIRST,
                page);
    }

    /** Everything of these networks, latest change first. */
    List<BriefSummary> all(Collection<NetworkId> networks, BriefFilter filter, Pageable page) {
        return found(
                new Query("b.network in :networks", Map.of()).with("networks", networks), filter, LATEST_FIRST, page);
    }

    /** What waits for this person: what returned to them, and what they took and made nothing of yet. */
    List<BriefSummary> waitingFor(PersonId person, Collection<NetworkId> networks, Pageable page) {
        return found(
                new Query(
                                "(b.asker = :me and b.status = RETURNED"
                                        + " or b.takenBy = :me and b.status = TAKEN and b.assignment is null)"
                                        + " and b.network in :networks",
                                Map.of())
                        .with("me", person)
                        .with("networks", networks),
                BriefFilter.of(BriefFilter.Scope.MINE),
                LATEST_FIRST,
                page);
    }

    Optional<BriefSummary> summary(BriefId id) {
        return summaries(List.of(id)).stream().findFirst();
    }

    /** Their rows, in this order. */
    List<BriefSummary> summaries(Collection<BriefId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var rows = database.createQuery(SUMMARY, BriefSummary.class).setParameter("ids", ids).getResultList().stream()
                .collect(Collectors.toMap(BriefSummary::id, Function.identity()));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    private List<BriefSummary> found(Query query, BriefFilter filter, String order, Pageable page) {
        var narrowed = narrowed(query, filter);
        var found = database.createQuery(
                        "select b.id from Brief b left join Question q on q.id = b.origin.question where "
                                + narrowed.where() + " order by " + order,
                        BriefId.class)
                .setFirstResult(Math.toIntExact(page.getOffset()))
                .setMaxResults(page.getPageSize());
        narrowed.values().forEach(found::setParameter);
        return summaries(found.getResultList());
    }

    private static Query narrowed(Query query, BriefFilter filter) {
        var narrowed = query;
        if (filter.network() != null) {
            narrowed = narrowed.and("b.network = :network").with("network", filter.network());
        }
        if (filter.theme() != null) {
            narrowed = narrowed.and("coalesce(q.theme.themeId, b.theme.themeId) = :theme")
                    .with("theme", filter.theme().themeId());
        }
        if (filter.level() != null) {
            narrowed = narrowed.and("(b.size.level is null or b.size.level = :level)")
                    .with("level", filter.level());
        }
        if (filter.period() != null) {
            narrowed = narrowed.and("b.size.fromDate <= :last and b.size.untilDate >= :first")
                    .with("first", filter.period().firstDay())
                    .with("last", filter.period().lastDay());
        }
        return narrowed;
    }

    /** Conditions with their values. */
    private record Query(String where, Map<String, Object> values) {

        Query and(String condition) {
            return new Query(where + " and " + condition, values);
        }

        Query with(String name, Object value) {
            var more = new HashMap<>(values);
            more.put(name, value);
            return new Query(where, more);
        }
    }
}
