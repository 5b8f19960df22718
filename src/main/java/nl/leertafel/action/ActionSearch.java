package nl.leertafel.action;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.WordIndex;
import nl.leertafel.kernel.Words;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Repository;

/**
 * Finds actions, in two steps: which ones stand on the page, read in the order of an index, then their names. The sort
 * repeats what is compared, because H2 reads an index in order only then.
 */
@Repository
class ActionSearch {

    private static final String BY_DAY = "a.dueOn, a.id.actionItemId";
    private static final String NEWEST_FIRST = "a.changedAt desc, a.id.actionItemId";
    private static final String OPEN_BY_DAY = "a.open, " + BY_DAY;
    private static final String CLOSED_NEWEST_FIRST = "a.status, " + NEWEST_FIRST;

    /** A question may have a thousand sessions; what was agreed long ago is on their own pages. */
    private static final int LATEST_SESSIONS = 50;

    private static final int MOST_CHANGED = 100;

    private static final String SUMMARY = """
            select new nl.leertafel.action.ActionSummary(
                a.id, a.network, a.session, s.title, s.slot, s.visibility, a.person, p.name, a.agreedBy,
                a.what, a.about, a.dueOn, a.status, a.reason, a.version)
            from ActionItem a join Session s on s.id = a.session join Person p on p.id = a.person
            """;

    private final EntityManager database;
    private final WordIndex words;

    ActionSearch(EntityManager database) {
        this.database = database;
        this.words = new WordIndex(database, "action_item_word", "action_item_id");
    }

    List<ActionSummary> ofOwner(PersonId owner, ActionFilter filter, LocalDate today, Pageable page) {
        return summaries(matching("a.person", owner, filter, today), page);
    }

    /** What this person helps with. */
    List<ActionSummary> helpedBy(PersonId person, ActionFilter filter, LocalDate today, Pageable page) {
        var helped = new Query(
                        "a.id.actionItemId in (select b.id.actionItemId from ActionItem b join b.helpers h where h = :it)",
                        "")
                .with("it", person);
        return summaries(narrowed(helped, "", filter, today), page);
    }

    /** What this person wrote down for others, as far as they may still see it. */
    List<ActionSummary> writtenBy(
            PersonId person, Collection<NetworkId> coordinated, ActionFilter filter, LocalDate today, Pageable page) {
        var seated = "exists (select 1 from Participation x"
                + " where x.session = a.session and x.person = :it and x.status = ACCEPTED)";
        var written = new Query("a.agreedBy = :it and a.person <> :it", "").with("it", person);
        var seen = coordinated.isEmpty()
                ? written.and(seated)
                : written.and("(a.network in :coordinated or " + seated + ")").with("coordinated", coordinated);
        return summaries(narrowed(seen, "a.agreedBy, ", filter, today), page);
    }

    List<ActionSummary> ofNetwork(NetworkId network, ActionFilter filter, LocalDate today, Pageable page) {
        return summaries(matching("a.network", network, filter, today), page);
    }

    /**
     * What came from one session, what still has to happen first.
     *
     * @param owner only those of this person; null means all
     */
    List<ActionSummary> ofSession(SessionId session, @Nullable PersonId owner, Pageable page) {
        var query = new Query("a.session = :session", " order by a.session, a.open desc, a.dueOn, a.id.actionItemId")
                .with("session", session);
        return summaries(owner == null ? query : query.and("a.person = :owner").with("owner", owner), page);
    }

    /** What this person still has to do by that day, soonest first. */
    List<ActionSummary> dueUntil(PersonId owner, LocalDate last, Pageable page) {
        return summaries(dueUntil("a.person", owner, last), page);
    }

    /** How many that are, counted no further than {@code most}. */
    int countDueUntil(PersonId owner, LocalDate last, int most) {
        return count(dueUntil("a.person", owner, last), most);
    }

    /** How many actions of this network are not done by that day, counted no further than {@code most}. */
    int countDueUntil(NetworkId network, LocalDate last, int most) {
        return count(dueUntil("a.network", network, last), most);
    }

    /**
     * What was agreed in the latest sessions on a question, what still has to happen first.
     *
     * @param viewer only what is theirs or from a table they sat at; null means all
     */
    List<ActionSummary> ofQuestion(QuestionId question, @Nullable PersonId viewer, int most) {
        var sessions = latest(question);
        if (sessions.isEmpty()) {
            return List.of();
        }
        var query = new Query("a.session in :sessions", " order by a.open desc, a.dueOn, a.id.actionItemId")
                .with("sessions", sessions);
        return summaries(viewer == null ? query : theirs(query, viewer, sessions), Pageable.ofSize(most));
    }

    /** What somebody owns and still has to do, soonest first. */
    List<ActionSummary> openOf(PersonId owner, int most) {
        var query = new Query("a.person = :owner and a.open = true", " order by a.person, " + OPEN_BY_DAY)
                .with("owner", owner);
        return summaries(query, Pageable.ofSize(most));
    }

    /** What was agreed or changed since at tables this person sat at, latest first; more than a mail can hold is left out. */
    List<ActionSummary> changedAtTablesOf(PersonId reader, NetworkId network, Instant since) {
        var query = new Query(
                        "a.network = :network and a.changedAt > :since and exists (select 1 from Participation x"
                                + " where x.session = a.session and x.person = :reader and x.status = ACCEPTED)",
                        " order by a.changedAt desc, a.id.actionItemId")
                .with("network", network)
                .with("since", since)
                .with("reader", reader);
        return summaries(query, Pageable.ofSize(MOST_CHANGED));
    }

    /** The last session on a question that is over. */
    Optional<SessionId> lastOver(QuestionId question, Instant now) {
        return database.createQuery("""
                        select s.id from Session s
                        where s.question = :question and s.startsInstant < :now and s.endsInstant <= :now
                        and s.status in (PUBLISHED, CLOSED)
                        order by s.question.questionId desc, s.startsInstant desc, s.id.sessionId desc
                        """, SessionId.class)
                .setParameter("question", question)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private List<SessionId> latest(QuestionId question) {
        return database.createQuery("""
                        select s.id from Session s where s.question = :question
                        order by s.question.questionId desc, s.startsInstant desc, s.id.sessionId desc
                        """, SessionId.class)
                .setParameter("question", question)
                .setMaxResults(LATEST_SESSIONS)
                .getResultList();
    }

    // asked first: inside the other question H2 would look for their tables again at every action
    private Query theirs(Query query, PersonId viewer, List<SessionId> sessions) {
        var tables = database.createQuery("""
                        select x.session from Participation x
                        where x.person = :viewer and x.status = ACCEPTED and x.session in :sessions
                        """, SessionId.class)
                .setParameter("viewer", viewer)
                .setParameter("sessions", sessions)
                .getResultList();
        var theirs = tables.isEmpty() ? "a.person = :viewer" : "a.person = :viewer or a.session in :tables";
        // as a case: else PostgreSQL would read all that somebody owns, not knowing how much that is
        var among = query.and("case when " + theirs + " then 1 else 0 end = 1").with("viewer", viewer);
        return tables.isEmpty() ? among : among.with("tables", tables);
    }

    Optional<ActionSummary> one(ActionItemId id) {
        return named(List.of(id)).stream().findFirst();
    }

    boolean isOwnerIn(SessionId session, PersonId person) {
        var mine = new Query("a.session = :session and a.person = :person", "")
                .with("session", session)
                .with("person", person);
        return count(mine, 1) > 0;
    }

    private Query matching(String column, Object value, ActionFilter filter, LocalDate today) {
        return narrowed(new Query(column + " = :it", "").with("it", value), column + ", ", filter, today);
    }

    /** @param first the column that is compared, to sort by as well; may be empty */
    private Query narrowed(Query all, String first, ActionFilter filter, LocalDate today) {
        var state = filter.state();
        var isClosed = state == ActionFilter.State.DONE || state == ActionFilter.State.DROPPED;
        var query = all.ordered(first + (isClosed ? CLOSED_NEWEST_FIRST : OPEN_BY_DAY));
        query = switch (state) {
            case OPEN -> query.and("a.open = true");
            case LATE -> query.and("a.open = true and a.dueOn < :today").with("today", today);
            case NOT_BEGUN -> query.and("a.open = true and a.status = OPEN");
            case DOING -> query.and("a.open = true and a.status = DOING");
            case DONE -> query.and("a.status = DONE");
            case DROPPED -> query.and("a.status = DROPPED");
        };
        if (filter.owner() != null) {
            query = query.and("a.person = :owner").with("owner", filter.owner());
        }
        var prefix = Words.prefix(filter.text());
        return prefix.isEmpty() ? query : withWord(query, prefix, isClosed ? NEWEST_FIRST : BY_DAY);
    }

    /** @param fewInOrder how few are sorted: the order of an index would lead H2 past all the others */
    private Query withWord(Query query, String prefix, String fewInOrder) {
        var few = words.fewWith(prefix);
        if (few.isEmpty()) {
            return query.and("exists (select 1 from a.words w where w like :word)")
                    .with("word", prefix + "%");
        }
        return few.get().isEmpty()
                ? query.and("1 = 0")
                : query.and("a.id.actionItemId in :having")
                        .with("having", few.get())
                        .ordered(fewInOrder);
    }

    private static Query dueUntil(String column, Object value, LocalDate last) {
        return new Query(
                        column + " = :it and a.open = true and a.dueOn <= :last",
                        " order by " + column + ", " + OPEN_BY_DAY)
                .with("it", value)
                .with("last", last);
    }

    private List<ActionSummary> summaries(Query query, Pageable page) {
        var ids = query.on(database, ActionItemId.class, "select a.id from ActionItem a where ");
        if (page.isPaged()) {
            ids.setFirstResult(Math.toIntExact(page.getOffset())).setMaxResults(page.getPageSize());
        }
        var onPage = ids.getResultList();
        var named = named(onPage).stream().collect(Collectors.toMap(ActionSummary::id, Function.identity()));
        return onPage.stream().map(named::get).filter(Objects::nonNull).toList();
    }

    private int count(Query query, int most) {
        return query.on(database, ActionItemId.class, "select a.id from ActionItem a where ")
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    private List<ActionSummary> named(Collection<ActionItemId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var helpers = helpers(ids);
        return database.createQuery(SUMMARY + "where a.id in :ids", ActionSummary.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(it -> it.helpedBy(helpers.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private Map<ActionItemId, List<HelpingHand>> helpers(Collection<ActionItemId> ids) {
        return database.createQuery("""
                        select new nl.leertafel.action.ActionSearch$Helps(a.id, p.id, p.name)
                        from ActionItem a join a.helpers h join Person p on p.id = h
                        where a.id in :ids order by lower(p.name), p.id
                        """, Helps.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Helps::action,
                        Collectors.mapping(it -> new HelpingHand(it.person(), it.name()), Collectors.toList())));
    }

    /** Who helps with which action. */
    record Helps(ActionItemId action, PersonId person, String name) {}

    /** Conditions with their values, and the order. */
    private record Query(String where, String order, Map<String, Object> values) {

        Query(String where, String order) {
            this(where, order, Map.of());
        }

        Query and(String condition) {
            return new Query(where + " and " + condition, order, values);
        }

        Query ordered(String by) {
            return new Query(where, " order by " + by, values);
        }

        Query with(String name, Object value) {
            var more = new HashMap<>(values);
            more.put(name, value);
            return new Query(where, order, more);
        }

        <T> TypedQuery<T> on(EntityManager database, Class<T> type, String select) {
            var query = database.createQuery(select + where + order, type);
            values.forEach(query::setParameter);
            return query;
        }
    }
}
