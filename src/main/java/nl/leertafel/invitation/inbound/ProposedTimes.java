package nl.leertafel.invitation.inbound;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leertafel.access.Permissions;
import nl.leertafel.invitation.InvitationDirectory;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.people.PersonContact;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.session.TimeSlot;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The other times that people propose from their calendars, and what a coordinator does with them. */
@Service
@Transactional
public class ProposedTimes {

    private static final Limit MOST_SESSIONS = Limit.of(20);

    private final TimeProposals proposals;
    private final InvitationDirectory invitations;
    private final SessionDirectory sessions;
    private final SessionPlanning planning;
    private final PersonRegister people;
    private final Permissions permissions;
    private final Clock clock;

    ProposedTimes(
            TimeProposals proposals,
            InvitationDirectory invitations,
            SessionDirectory sessions,
            SessionPlanning planning,
            PersonRegister people,
            Permissions permissions,
            Clock clock) {
        this.proposals = proposals;
        this.invitations = invitations;
        this.sessions = sessions;
        this.planning = planning;
        this.people = people;
        this.permissions = permissions;
        this.clock = clock;
    }

    /**
     * Another time for a session, in the session's own zone.
     *
     * @param by who proposed it, with their words; each of them is a vote
     */
    public record ProposedTime(
            SessionId session,
            String title,
            TimeSlot now,
            LocalDateTime startsAt,
            LocalDateTime endsAt,
            List<Vote> by) {}

    /** Who proposes it, and why; empty when they do not say. */
    public record Vote(String name, String words) {}

    /** For every session of a network that is still to come. */
    @Transactional(readOnly = true)
    public List<ProposedTime> of(NetworkId network) {
        permissions.requireCoordinator(network);
        return proposals.sessions(network, clock.instant(), MOST_SESSIONS).stream()
                .flatMap(session -> of(sessions.details(session)).stream())
                .toList();
    }

    /** For one session, what most people propose first. */
    @Transactional(readOnly = true)
    public List<ProposedTime> of(SessionId session) {
        return of(own(session));
    }

    /**
     * Moves the session to a time that was proposed; everybody hears of it, and every other proposal is answered by that.
     *
     * @throws Refusal when nobody proposes it any more
     */
    public void takeOver(SessionId id, LocalDateTime startsAt, LocalDateTime endsAt) {
        var session = own(id);
        var now = clock.instant();
        var slot = new TimeSlot(startsAt, endsAt, session.slot().zoneId());
        var open = proposals.open(id);
        requireProposed(open, slot);
        open.forEach(it -> proposals.save(
                it.isFor(slot.startsInstant(), slot.endsInstant())
                        ? it.taken(permissions.requireSignedIn(), now)
                        : it.replaced()));
        planning.move(id, slot, session.place());
    }

    /**
     * Stays with the time as it is; who proposed this one hears so.
     *
     * @throws Refusal when nobody proposes it any more
     */
    public void decline(SessionId id, LocalDateTime startsAt, LocalDateTime endsAt) {
        var session = own(id);
        var now = clock.instant();
        var slot = new TimeSlot(startsAt, endsAt, session.slot().zoneId());
        var open = proposals.open(id);
        requireProposed(open, slot);
        open.stream()
                .filter(it -> it.isFor(slot.startsInstant(), slot.endsInstant()))
                .forEach(it -> {
                    proposals.save(it.declined(permissions.requireSignedIn(), now));
                    invitations.tellThatTheTimeStays(it.uid());
                });
    }

    private static void requireProposed(List<TimeProposal> open, TimeSlot slot) {
        if (open.stream().noneMatch(it -> it.isFor(slot.startsInstant(), slot.endsInstant()))) {
            throw Refusal.because("invitation.post.decided");
        }
    }

    private List<ProposedTime> of(SessionDetails session) {
        var open = proposals.open(session.id()).stream()
                .filter(it -> it.startsAt().isAfter(clock.instant()))
                .toList();
        var names = people.contacts(
                open.stream().map(TimeProposal::person).distinct().toList());
        return open.stream()
                .collect(groupingBy(it -> new Period(it.startsAt(), it.endsAt()), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(it -> proposed(session, it.getKey(), it.getValue(), names))
                .sorted(Comparator.comparing((ProposedTime it) -> it.by().size())
                        .reversed())
                .toList();
    }

    private record Period(Instant start, Instant end) {}

    private static ProposedTime proposed(
            SessionDetails session, Period period, List<TimeProposal> by, Map<PersonId, PersonContact> names) {
        var zone = session.slot().zoneId();
        return new ProposedTime(
                session.id(),
                session.title(),
                session.slot(),
                LocalDateTime.ofInstant(period.start(), zone),
                LocalDateTime.ofInstant(period.end(), zone),
                by.stream()
                        .filter(it -> names.containsKey(it.person()))
                        .map(it -> new Vote(
                                Objects.requireNonNull(names.get(it.person())).name(), it.words()))
                        .toList());
    }

    private SessionDetails own(SessionId id) {
        var session = sessions.details(id);
        permissions.requireCoordinator(session.network());
        return session;
    }
}
