package nl.leertafel.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.leertafel.access.NetworkRoles;
import nl.leertafel.access.Permissions;
import nl.leertafel.agenda.QuestionDetails;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was agreed at the tables, and how it goes. */
@Service
@Transactional
public class ActionTracking {

    /** What is due within this many days asks for attention. */
    public static final int SOON_DAYS = 14;

    /** Counts stop here: whoever is this far behind does not need the number. */
    public static final int MOST_COUNTED = 100;

    private final ActionItems items;
    private final ActionSearch search;
    private final OwnerSearch owners;
    private final ActionChanges changes;
    private final ActionRules rules;
    private final ActionLetters letters;
    private final SessionDirectory sessions;
    private final ParticipationDirectory participations;
    private final NetworkRoles roles;
    private final Permissions permissions;
    private final Clock clock;

    ActionTracking(
            ActionItems items,
            ActionSearch search,
            OwnerSearch owners,
            ActionChanges changes,
            ActionRules rules,
            ActionLetters letters,
            SessionDirectory sessions,
            ParticipationDirectory participations,
            NetworkRoles roles,
            Permissions permissions,
            Clock clock) {
        this.items = items;
        this.search = search;
        this.owners = owners;
        this.changes = changes;
        this.rules = rules;
        this.letters = letters;
        this.sessions = sessions;
        this.participations = participations;
        this.roles = roles;
        this.permissions = permissions;
        this.clock = clock;
    }

    /**
     * Writes down what was agreed; the owner hears of it, unless they did so themselves. For the network's coordinators
     * and those at the table.
     */
    public ActionItemId agree(SessionId session, ActionPlan plan) {
        return agree(session, plan, "");
    }

    /**
     * As {@link #agree(SessionId, ActionPlan)}, with what led to it.
     *
     * @param about a decision or a part of the programme in words, of which the beginning is kept; may be empty
     */
    public ActionItemId agree(SessionId session, ActionPlan plan, String about) {
        var details = sessions.details(session);
        var me = requireTable(details);
        if (details.status() == SessionStatus.DRAFT || details.status() == SessionStatus.CANCELLED) {
            throw Refusal.because("action.agree." + details.status());
        }
        rules.requireOwner(details, plan.owner());
        plan.helpers().forEach(it -> rules.requireHelper(details, it));
        rules.requireDay(details, plan.dueOn());
        var item = items.saveAndFlush(new ActionItem(details, plan, shortened(about), me, clock.instant()));
        if (!plan.owner().equals(me)) {
            letters.agreed(item, details, me);
        }
        letters.helping(item, details, plan.helpers(), me);
        return item.id();
    }

    /** For its owner and the network's coordinators. */
    public void start(ActionItemId id, int versionSeen) {
        become(ActionStatus.DOING, id, versionSeen, item -> item.start(clock.instant()));
    }

    /** For its owner and the network's coordinators. */
    public void finish(ActionItemId id, int versionSeen) {
        become(ActionStatus.DONE, id, versionSeen, item -> item.finish(clock.instant()));
    }

    /**
     * It will not be done; for its owner and the network's coordinators.
     *
     * @throws Refusal when it does not say why
     */
    public void drop(ActionItemId id, int versionSeen, @Nullable String reason) {
        become(ActionStatus.DROPPED, id, versionSeen, item -> item.drop(reason, clock.instant()));
    }

    /**
     * How far it is, and on which day it will be done; for its owner and the network's coordinators.
     *
     * @throws Refusal when that day is over already or too far away, or when it does not say why it is dropped
     */
    public void tell(ActionItemId id, int versionSeen, ActionProgress progress) {
        var item = seen(id, ActionRights::track);
        var isLater = !progress.dueOn().equals(item.dueOn());
        if (isLater) {
            rules.requireDay(sessions.details(item.session()), progress.dueOn());
        }
        if (isLater || !item.is(progress.status())) {
            changes.change(item, versionSeen, it -> it.tell(progress, clock.instant()));
        }
    }

    /** For its owner and the network's coordinators. */
    public void reopen(ActionItemId id, int versionSeen) {
        become(ActionStatus.OPEN, id, versionSeen, item -> item.reopen(clock.instant()));
    }

    /**
     * Changes what was agreed, with whom and by when. A new owner hears of it and the old one too, and links in mails to
     * the old one open nothing any more. For the network's coordinators and whoever agreed it.
     */
    public void edit(ActionItemId id, int versionSeen, ActionPlan plan) {
        var item = seen(id, ActionRights::edit);
        var session = sessions.details(item.session());
        var before = item.owner();
        if (!plan.owner().equals(before)) {
            rules.requireOwner(session, plan.owner());
        }
        var fresh = new HashSet<>(plan.helpers());
        fresh.removeAll(item.helpers());
        fresh.forEach(it -> rules.requireHelper(session, it));
        if (!plan.dueOn().equals(item.dueOn())) {
            rules.requireDay(session, plan.dueOn());
        }
        changes.change(item, versionSeen, it -> it.edit(plan, clock.instant()));
        if (!plan.owner().equals(before)) {
            letters.handedOver(item, session, before, permissions.requireSignedIn());
        }
        letters.helping(item, session, fresh, permissions.requireSignedIn());
    }

    /**
     * One action.
     *
     * @throws NotFound when there is no such action, or not for the signed-in person
     */
    @Transactional(readOnly = true)
    public ActionDetails details(ActionItemId id) {
        var onlooker = onlooker();
        return search.one(id)
                .map(it -> details(it, onlooker))
                .filter(it -> it.rights().see())
                .orElseThrow(() -> new NotFound("action " + id.actionItemId()));
    }

    /** One page of the actions the signed-in person owns, in any network. */
    @Transactional(readOnly = true)
    public List<ActionDetails> mine(ActionFilter filter, Pageable page) {
        return mine(ActionShare.OWNER, filter, page);
    }

    /** One page of the actions in which the signed-in person has this part, in any network. */
    @Transactional(readOnly = true)
    public List<ActionDetails> mine(ActionShare share, ActionFilter filter, Pageable page) {
        var onlooker = onlooker();
        var me = onlooker.me();
        return details(
                switch (share) {
                    case OWNER -> search.ofOwner(me, filter, today(), page);
                    case HELPER -> search.helpedBy(me, filter, today(), page);
                    case WRITER -> search.writtenBy(me, coordinated(me), filter, today(), page);
                },
                onlooker);
    }

    /** What the signed-in person is late with or has to do soon, soonest first. */
    @Transactional(readOnly = true)
    public List<ActionDetails> mineSoon(int most) {
        var onlooker = onlooker();
        var last = today().plusDays(SOON_DAYS);
        return details(search.dueUntil(onlooker.me(), last, Pageable.ofSize(most)), onlooker);
    }

    /** How many those are, counted no further than {@link #MOST_COUNTED}. */
    @Transactional(readOnly = true)
    public int countMineSoon() {
        return search.countDueUntil(permissions.requireSignedIn(), today().plusDays(SOON_DAYS), MOST_COUNTED);
    }

    /** How many the signed-in person is late with, counted no further than {@link #MOST_COUNTED}. */
    @Transactional(readOnly = true)
    public int countMineLate() {
        return search.countDueUntil(permissions.requireSignedIn(), today().minusDays(1), MOST_COUNTED);
    }

    /** One page of all actions of a network, for its coordinators. */
    @Transactional(readOnly = true)
    public List<ActionDetails> ofNetwork(NetworkId network, ActionFilter filter, Pageable page) {
        permissions.requireCoordinator(network);
        return details(search.ofNetwork(network, filter, today(), page), onlooker());
    }

    /** How many of those are late, counted no further than {@link #MOST_COUNTED}. */
    @Transactional(readOnly = true)
    public int countLate(NetworkId network) {
        permissions.requireCoordinator(network);
        return search.countDueUntil(network, today().minusDays(1), MOST_COUNTED);
    }

    /**
     * What came from a session, what still has to happen first. Somebody who was not at the table sees their own.
     *
     * @throws NotFound when nothing of it is for the signed-in person
     */
    @Transactional(readOnly = true)
    public List<ActionDetails> ofSession(SessionId session, Pageable page) {
        var details = sessions.details(session);
        var onlooker = onlooker();
        var all = onlooker.coordinates(details.network()) || onlooker.isAtTable(session);
        if (!all && !search.isOwnerIn(session, onlooker.me())) {
            throw new NotFound("session " + session.sessionId());
        }
        return details(search.ofSession(session, all ? null : onlooker.me(), page), onlooker);
    }

    /**
     * What was agreed in the latest sessions on a question, what still has to happen first: all of it for coordinators
     * of its network, else what one owns or agreed on at the same table.
     */
    @Transactional(readOnly = true)
    public List<ActionDetails> ofQuestion(QuestionDetails question, int most) {
        var onlooker = onlooker();
        var viewer = onlooker.coordinates(question.network()) ? null : onlooker.me();
        return details(search.ofQuestion(question.id(), viewer, most), onlooker);
    }

    /** Whether a session has or may get actions that the signed-in person sees. */
    @Transactional(readOnly = true)
    public boolean concerns(SessionDetails session) {
        return permissions
                .current()
                .map(me -> isTable(session, me) || search.isOwnerIn(session.id(), me))
                .orElse(false);
    }

    /** Whether the signed-in person may agree something from this session now. */
    @Transactional(readOnly = true)
    public boolean mayAgree(SessionDetails session) {
        return session.status() != SessionStatus.DRAFT
                && session.status() != SessionStatus.CANCELLED
                && permissions.current().map(me -> isTable(session, me)).orElse(false);
    }

    /** The first day something can be due that is agreed from this session now. */
    @Transactional(readOnly = true)
    public LocalDate firstDay(SessionDetails session) {
        var held = session.slot().startsAt().toLocalDate();
        var today = rules.today(session);
        return held.isBefore(today) ? today : held;
    }

    /**
     * Whom an action can be agreed with, found by name: those at the table first, and for coordinators the rest of the
     * network behind them. Before they meet, people at the table find only themselves: who comes is not theirs to know.
     */
    @Transactional(readOnly = true)
    public List<ActionOwner> owners(SessionId session, String typed, Pageable page) {
        var details = sessions.details(session);
        var me = requireTable(details);
        if (permissions.isCoordinator(details.network())) {
            return owners.forCoordinator(details, typed, rules.today(details), page);
        }
        return owners.atTable(session, typed).stream()
                .filter(it -> it.person().equals(me) || details.hasStarted(clock.instant()))
                .skip(page.getOffset())
                .limit(page.getPageSize())
                .toList();
    }

    /** Whose actions one can look for in a network, found by name; for its coordinators. */
    @Transactional(readOnly = true)
    public List<ActionOwner> owners(NetworkId network, String typed, Pageable page) {
        permissions.requireCoordinator(network);
        return owners.ofNetwork(network, typed, today(), page);
    }

    /** Somebody whose actions one looks for in a network, by id; for its coordinators. */
    @Transactional(readOnly = true)
    public Optional<ActionOwner> owner(NetworkId network, PersonId person) {
        permissions.requireCoordinator(network);
        return owners.one(network, person, today());
    }

    private void become(ActionStatus wanted, ActionItemId id, int versionSeen, Consumer<ActionItem> verb) {
        changes.become(wanted, seen(id, ActionRights::track), versionSeen, verb);
    }

    private ActionItem seen(ActionItemId id, Predicate<ActionRights> may) {
        var item = changes.existing(id);
        var me = permissions.requireSignedIn();
        var rights = ActionRights.of(
                me,
                item.owner(),
                item.agreedBy(),
                permissions.isCoordinator(item.network()),
                participations.isSeated(item.session(), me) || item.helpers().contains(me));
        if (!may.test(rights)) {
            throw new NotFound("action " + id.actionItemId());
        }
        return item;
    }

    private PersonId requireTable(SessionDetails session) {
        var me = permissions.requireSignedIn();
        if (!isTable(session, me)) {
            throw new NotFound("session " + session.id().sessionId());
        }
        return me;
    }

    private boolean isTable(SessionDetails session, PersonId me) {
        return permissions.isCoordinator(session.network()) || participations.isSeated(session.id(), me);
    }

    private List<NetworkId> coordinated(PersonId me) {
        return roles.networksOf(me).stream().filter(permissions::isCoordinator).toList();
    }

    private static @Nullable String shortened(String about) {
        return about.isBlank() ? null : ActionLetters.shortened(about.strip(), ActionPlan.WHAT_LENGTH);
    }

    private List<ActionDetails> details(List<ActionSummary> found, Onlooker onlooker) {
        return found.stream().map(it -> details(it, onlooker)).toList();
    }

    private ActionDetails details(ActionSummary action, Onlooker onlooker) {
        return new ActionDetails(action, onlooker.rights(action), action.isLate(clock), onlooker.seesSession(action));
    }

    private Onlooker onlooker() {
        return new Onlooker(permissions, participations);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
