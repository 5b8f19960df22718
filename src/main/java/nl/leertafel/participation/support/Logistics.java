package nl.leertafel.participation.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leertafel.access.AuditTrail;
import nl.leertafel.access.AuditVerb;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.Memberships;
import nl.leertafel.participation.ParticipationDetails;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationId;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.people.PersonContact;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Arranging what people need at a session. For the coordinators of its network and the one member it was handed to;
 * every look is written in the audit trail, without what was seen.
 */
@Service
@Transactional
public class Logistics {

    private static final String LOGISTICS = "logistics";
    private static final String NEED = "support_need";

    private final SessionDirectory sessions;
    private final ParticipationDirectory participations;
    private final SupportNeeds needs;
    private final LogisticsLists lists;
    private final NeedKeeping keeping;
    private final Memberships memberships;
    private final PersonRegister people;
    private final Permissions permissions;
    private final AuditTrail audit;

    Logistics(
            SessionDirectory sessions,
            ParticipationDirectory participations,
            SupportNeeds needs,
            LogisticsLists lists,
            NeedKeeping keeping,
            Memberships memberships,
            PersonRegister people,
            Permissions permissions,
            AuditTrail audit) {
        this.sessions = sessions;
        this.participations = participations;
        this.needs = needs;
        this.lists = lists;
        this.keeping = keeping;
        this.memberships = memberships;
        this.people = people;
        this.permissions = permissions;
        this.audit = audit;
    }

    /** Counts first; names only where something has to be arranged with the person. */
    public ToArrange toArrange(SessionId session) {
        var details = readable(session);
        audit.record(AuditVerb.READ, LOGISTICS, session.sessionId(), details.network());
        var participating = participations.of(session).stream()
                .collect(Collectors.toMap(ParticipationDetails::id, Function.identity()));
        var kept = needs.ofSession(session);
        var seated = kept.stream().filter(it -> isSeated(participating, it)).toList();
        Map<ParticipationDetails, Needs> readable = new LinkedHashMap<>();
        seated.forEach(it -> keeping.read(it).ifPresent(read -> readable.put(participating.get(it.id()), read)));
        var list = lists.findById(session).orElseGet(() -> new LogisticsList(session));
        var owner = list.owner().filter(it -> isMember(details, it)).orElse(null);
        return new ToArrange(
                details,
                needs(readable, list),
                owner,
                owner == null ? null : names(Set.of(owner)).get(owner),
                kept.size() - seated.size(),
                seated.size() - readable.size(),
                permissions.isCoordinator(details.network()));
    }

    /** Ticks off a kind of need, or takes the tick back. */
    public void arrange(SessionId session, NeedKind kind, boolean done) {
        readable(session);
        sessions.lock(session);
        var list = list(session);
        lists.save(done ? list.arrange(kind) : list.reopen(Set.of(kind)));
    }

    /**
     * Lets one member of the network read the list and arrange what is on it; for coordinators.
     *
     * @param owner null means the coordinators themselves
     * @throws Refusal when this person is no member
     */
    public void handTo(SessionId session, @Nullable PersonId owner) {
        var details = sessions.lock(session);
        permissions.requireCoordinator(details.network());
        if (owner != null && !isMember(details, owner)) {
            throw Refusal.at("owner", "participation.support.owner.member");
        }
        lists.save(list(session).handTo(owner));
    }

    /** What this person needs, for a coordinator who has them on the phone; empty when nothing is kept. */
    public Optional<Needs> needsOf(SessionId session, PersonId person) {
        var details = coordinated(session);
        var participation = participation(session, person);
        audit.record(AuditVerb.READ, NEED, participation.id().participationId(), details.network());
        return keeping.find(participation).map(it -> keeping.read(it).orElse(Needs.NONE));
    }

    /**
     * Writes down what someone said on the phone to need; to need nothing any more forgets it.
     *
     * @param consents whether the person said that it may be kept
     */
    public void note(SessionId session, PersonId person, Needs needs, boolean consents) {
        var details = coordinated(session);
        sessions.lock(session);
        keeping.keep(details, participation(session, person), needs, consents, Consent.BY_PHONE);
    }

    /** Forgets what someone needs, because they asked so on the phone. */
    public void forget(SessionId session, PersonId person) {
        coordinated(session);
        sessions.lock(session);
        keeping.forget(participation(session, person));
    }

    /** The sessions of which the signed-in person was asked to arrange what people need. */
    @Transactional(readOnly = true)
    public List<SessionSummary> handedToMe() {
        return sessions.summaries(lists.ownedBy(permissions.requireSignedIn())).values().stream()
                .filter(it -> permissions.isMember(it.network()))
                .sorted(Comparator.comparing(it -> it.slot().startsInstant()))
                .toList();
    }

    private List<ToArrange.Need> needs(Map<ParticipationDetails, Needs> readable, LogisticsList list) {
        var personal = readable.entrySet().stream()
                .filter(it -> it.getValue().words().keySet().stream().anyMatch(NeedKind::isPersonal))
                .map(it -> it.getKey().person())
                .collect(Collectors.toSet());
        var names = names(personal);
        return Arrays.stream(NeedKind.values())
                .map(kind -> need(kind, readable, names, list.isArranged(kind)))
                .filter(it -> it.people() > 0)
                .toList();
    }

    private static ToArrange.Need need(
            NeedKind kind, Map<ParticipationDetails, Needs> readable, Map<PersonId, String> names, boolean arranged) {
        Map<String, List<PersonId>> wishes = new LinkedHashMap<>();
        readable.forEach((participation, read) -> {
            if (read.has(kind)) {
                wishes.computeIfAbsent(read.of(kind), words -> new ArrayList<>())
                        .add(participation.person());
            }
        });
        var people = wishes.values().stream().mapToInt(List::size).sum();
        return new ToArrange.Need(
                kind,
                people,
                wishes.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(it -> new ToArrange.Wish(
                                it.getKey(),
                                it.getValue().size(),
                                kind.isPersonal()
                                        ? it.getValue().stream()
                                                .map(person -> names.getOrDefault(person, ""))
                                                .sorted()
                                                .toList()
                                        : List.of()))
                        .toList(),
                arranged);
    }

    private static boolean isSeated(Map<ParticipationId, ParticipationDetails> participating, SupportNeed need) {
        var participation = participating.get(need.id());
        return participation != null && participation.status() == ParticipationStatus.ACCEPTED;
    }

    private Map<PersonId, String> names(Set<PersonId> persons) {
        return people.contacts(persons).values().stream()
                .collect(Collectors.toMap(PersonContact::person, PersonContact::name));
    }

    private LogisticsList list(SessionId session) {
        return lists.findById(session).orElseGet(() -> new LogisticsList(session));
    }

    private ParticipationDetails participation(SessionId session, PersonId person) {
        return participations.find(session, person).orElseThrow(() -> new NotFound("participation"));
    }

    private SessionDetails coordinated(SessionId session) {
        var details = sessions.details(session);
        permissions.requireCoordinator(details.network());
        return details;
    }

    private SessionDetails readable(SessionId session) {
        var details = sessions.details(session);
        if (!permissions.isCoordinator(details.network()) && !isMine(details)) {
            throw new NotFound("logistics of session " + session.sessionId());
        }
        return details;
    }

    private boolean isMine(SessionDetails session) {
        return permissions.isMember(session.network())
                && lists.findById(session.id()).flatMap(LogisticsList::owner).equals(permissions.current());
    }

    private boolean isMember(SessionDetails session, PersonId person) {
        return memberships.affiliations(session.network(), Set.of(person)).containsKey(person);
    }
}
