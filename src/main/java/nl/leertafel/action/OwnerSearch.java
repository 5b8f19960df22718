package nl.leertafel.action;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Words;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionId;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Repository;

/** Finds people by name whom an action can be agreed with: first those at the table, then the rest of the network. */
@Repository
class OwnerSearch {

    private static final String NAMED = """
            and (:prefix = '' or p.id in (select q.id from Person q join q.words w where w like concat(:prefix, '%')))
            """;

    private static final String AT_TABLE = """
            p.id in (select x.person from Participation x where x.session = :session and x.status = ACCEPTED)
            """;

    private static final String MEMBER = """
            p.id in (select m.person from Membership m where m.network = :network
                and m.fromDate <= :day and (m.untilDate is null or m.untilDate > :day))
            """;

    private static final String INVOLVED = "(" + MEMBER + """
            or exists (select 1 from ActionItem a where a.network = :network and a.person = p.id))
            """;

    private static final String BY_NAME = "order by lower(p.name), p.id";

    private final EntityManager database;

    OwnerSearch(EntityManager database) {
        this.database = database;
    }

    /** Who has a seat; never more than there are seats. */
    List<ActionOwner> atTable(SessionId session, String typed) {
        return found(true, AT_TABLE + NAMED, typed)
                .setParameter("session", session)
                .getResultList();
    }

    /** Who has a seat, and behind them whoever else belongs to the network. */
    List<ActionOwner> forCoordinator(SessionDetails session, String typed, LocalDate day, Pageable page) {
        var seated = atTable(session.id(), typed);
        var found = new ArrayList<ActionOwner>();
        seated.stream().skip(page.getOffset()).limit(page.getPageSize()).forEach(found::add);
        if (found.size() < page.getPageSize()) {
            found.addAll(found(false, MEMBER + NAMED + "and not " + AT_TABLE, typed)
                    .setParameter("session", session.id())
                    .setParameter("network", session.network())
                    .setParameter("day", day)
                    .setFirstResult(Math.toIntExact(Math.max(0, page.getOffset() - seated.size())))
                    .setMaxResults(page.getPageSize() - found.size())
                    .getResultList());
        }
        return found;
    }

    /** Members of the network, and whoever else has an action in it. */
    List<ActionOwner> ofNetwork(NetworkId network, String typed, LocalDate day, Pageable page) {
        var isUntyped = Words.prefix(typed).isEmpty(); // all who ever had an action are too many to go through
        return found(false, (isUntyped ? MEMBER : INVOLVED) + NAMED, typed)
                .setParameter("network", network)
                .setParameter("day", day)
                .setFirstResult(Math.toIntExact(page.getOffset()))
                .setMaxResults(page.getPageSize())
                .getResultList();
    }

    Optional<ActionOwner> one(NetworkId network, PersonId person, LocalDate day) {
        return found(false, INVOLVED + NAMED + "and p.id = :person ", "")
                .setParameter("network", network)
                .setParameter("day", day)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<ActionOwner> found(boolean atTable, String where, String typed) {
        return database.createQuery(
                        "select new nl.leertafel.action.ActionOwner(p.id, p.name, " + atTable + ") from Person p where "
                                + where + BY_NAME,
                        ActionOwner.class)
                .setParameter("prefix", Words.prefix(typed));
    }
}
