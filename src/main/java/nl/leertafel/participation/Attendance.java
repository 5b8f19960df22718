package nl.leertafel.participation;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.kernel.Words;
import nl.leertafel.network.MemberFilter;
import nl.leertafel.network.MemberSummary;
import nl.leertafel.network.Memberships;
import nl.leertafel.participation.seating.Party;
import nl.leertafel.participation.seating.SeatReason;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coordinator's view of the table: who comes, and everything a coordinator changes about that. */
@Service
@Transactional
public class Attendance {

    private static final Sort BY_NAME = Sort.by("q.name", "p.id.participationId");

    private final SessionDirectory sessions;
    private final Participations participations;
    private final Seats seats;
    private final Newcomers newcomers;
    private final Memberships memberships;
    private final Permissions permissions;

    Attendance(
            SessionDirectory sessions,
            Participations participations,
            Seats seats,
            Newcomers newcomers,
            Memberships memberships,
            Permissions permissions) {
        this.sessions = sessions;
        this.participations = participations;
        this.seats = seats;
        this.newcomers = newcomers;
        this.memberships = memberships;
        this.permissions = permissions;
    }

    /**
     * One page of the people of a session, by name.
     *
     * @param status only people in this state; null means everyone who was not taken off
     */
    @Transactional(readOnly = true)
    public List<ParticipantRow> participants(
            SessionId session, String text, @Nullable ParticipationStatus status, Pageable page) {
        requireCoordinator(sessions.details(session));
        return participations.search(
                session,
                statuses(status),
                Words.prefix(text),
                PageRequest.of(page.getPageNumber(), page.getPageSize(), BY_NAME));
    }

    @Transactional(readOnly = true)
    public int count(SessionId session, String text, @Nullable ParticipationStatus status) {
        requireCoordinator(sessions.details(session));
        return participations.count(session, statuses(status), Words.prefix(text));
    }

    /** The session, for whoever may work at its table. */
    @Transactional(readOnly = true)
    public SessionDetails session(SessionId session) {
        var details = sessions.details(session);
        requireCoordinator(details);
        return details;
    }

    /** What someone who is written down now and comes like this would get: a seat, or a place in line. */
    @Transactional(readOnly = true)
    public SignUpOutcome outlook(SessionId session, Party party) {
        return seats.outlook(session(session), party);
    }

    /** Enters someone by name, with or without an e-mail address; a full session means waiting. */
    public Answer add(SessionId session, NewParticipant newcomer) {
        var locked = ownLocked(session);
        requireChangeable(locked);
        var person = newcomers.personFor(newcomer);
        var known = participations.find(session, person);
        known.filter(it -> !it.holdsSeatOrPlace()).ifPresent(it -> seats.comeAs(locked, it, newcomer.party()));
        seats.seatOrLine(
                locked,
                known.orElseGet(() -> new Participation(
                        session, person, newcomer.party(), newcomer.organisation(), Participation.Source.COORDINATOR)));
        var details = participations.details(session, person).orElseThrow();
        var number = details.waitingNumber();
        var place = number == null || details.isOffered() ? null : participations.countWaitingUpTo(session, number);
        return new Answer(details, locked, place, seats.view(locked));
    }

    /** How many people an invitation would reach; nobody is invited twice. */
    @Transactional(readOnly = true)
    public InvitationPreview preview(SessionId session, Invitees invitees) {
        var details = sessions.details(session);
        requireCoordinator(details);
        var members = members(details, invitees);
        var already = involved(session);
        var fresh = members.stream()
                .filter(member -> !already.contains(member.person()))
                .toList();
        var byMail =
                (int) fresh.stream().filter(member -> member.email() != null).count();
        return new InvitationPreview(fresh.size(), byMail, members.size() - fresh.size());
    }

    /** One page of the members one can choose from to invite, by name. */
    @Transactional(readOnly = true)
    public List<MemberSummary> invitable(SessionId session, MemberFilter filter, Pageable page) {
        return memberships.search(sessions.details(session).network(), filter, page);
    }

    /** Invites those of the members meant who have nothing to do with this session yet; returns how many. */
    public int invite(SessionId session, Invitees invitees) {
        var locked = ownLocked(session);
        requireChangeable(locked);
        var already = involved(session);
        var fresh = members(locked, invitees).stream()
                .filter(member -> !already.contains(member.person()))
                .toList();
        var table = seats.open(locked);
        fresh.forEach(member -> table.release(
                new Participation(
                        session,
                        member.person(),
                        Party.one(member.perspective()),
                        member.organisationName(),
                        Participation.Source.COORDINATOR),
                ParticipationStatus.INVITED,
                SeatReason.COORDINATOR));
        return fresh.size();
    }

    /** Invites one person by name who has nothing to do with this session, or no longer. */
    public void invite(SessionId session, NewParticipant newcomer) {
        var locked = ownLocked(session);
        requireChangeable(locked);
        var person = newcomers.personFor(newcomer);
        var known = participations.find(session, person);
        if (known.isEmpty()
                || known.get().is(ParticipationStatus.CANCELLED)
                || known.get().is(ParticipationStatus.DECLINED)) {
            seats.release(
                    locked,
                    known.orElseGet(() -> new Participation(
                            session,
                            person,
                            newcomer.party(),
                            newcomer.organisation(),
                            Participation.Source.COORDINATOR)),
                    ParticipationStatus.INVITED,
                    SeatReason.COORDINATOR);
        }
    }

    /**
     * Changes someone's state. Accepting someone when the table is full puts them in line.
     *
     * @throws Refusal when someone in line should sit while there is no seat, or others in line come first
     */
    public ParticipationStatus change(SessionId session, PersonId person, ParticipationStatus to) {
        var locked = ownLocked(session);
        requireChangeable(locked);
        var participation = participations.find(session, person).orElseThrow(() -> new NotFound("participation"));
        if (to == ParticipationStatus.ACCEPTED || to == ParticipationStatus.WAITING) {
            if (participation.is(ParticipationStatus.WAITING) && to == ParticipationStatus.ACCEPTED) {
                seats.seatFromLine(locked, participation);
            } else {
                seats.seatOrLine(locked, participation);
            }
        } else if (!participation.is(to)) {
            seats.release(locked, participation, to, SeatReason.COORDINATOR);
        }
        return participations.details(session, person).orElseThrow().status();
    }

    /** What else {@link #change} would do at the table. */
    @Transactional(readOnly = true)
    public Consequence consequence(SessionId session, PersonId person, ParticipationStatus to) {
        var details = session(session);
        var from = participations.find(session, person).orElseThrow(() -> new NotFound("participation"));
        if (from.is(to)) {
            return Consequence.NOTHING_ELSE;
        }
        if (to == ParticipationStatus.ACCEPTED) {
            return becomingSeated(details, from);
        }
        if (!from.is(ParticipationStatus.ACCEPTED) && !from.isOffered()) {
            return Consequence.NOTHING_ELSE;
        }
        return offersWithout(details, from) > 0
                ? Consequence.FIRST_IN_LINE_IS_OFFERED_THE_SEAT
                : Consequence.FREES_A_SEAT;
    }

    /** How many people in line would be offered a seat if this person stood up. */
    @Transactional(readOnly = true)
    public int offersWithout(SessionId session, PersonId person) {
        var details = session(session);
        return offersWithout(
                details, participations.find(session, person).orElseThrow(() -> new NotFound("participation")));
    }

    /**
     * Lets someone come with more or fewer people.
     *
     * @throws Refusal when they have a seat and there are not enough for the others
     */
    public void comeAs(SessionId session, PersonId person, Party party) {
        var locked = ownLocked(session);
        requireChangeable(locked);
        seats.comeAs(
                locked, participations.find(session, person).orElseThrow(() -> new NotFound("participation")), party);
    }

    private Consequence becomingSeated(SessionDetails session, Participation from) {
        if (from.isOffered()) {
            return Consequence.GETS_A_SEAT;
        }
        if (from.is(ParticipationStatus.WAITING)) {
            return !seats.lineMoves(session)
                            && seats.table(session).verdict(from.party()).fits()
                    ? Consequence.GETS_A_SEAT
                    : Consequence.KEEPS_WAITING;
        }
        return seats.table(session).verdict(from.party()).fits() ? Consequence.GETS_A_SEAT : Consequence.STANDS_IN_LINE;
    }

    private int offersWithout(SessionDetails session, Participation leaving) {
        return leaving.is(ParticipationStatus.ACCEPTED) || leaving.isOffered()
                ? seats.offersAt(session, seats.table(session).without(leaving.party()))
                : 0;
    }

    private List<MemberSummary> members(SessionDetails session, Invitees invitees) {
        return memberships.search(session.network(), invitees.filter(), Pageable.unpaged()).stream()
                .filter(member -> invitees.include(member.person()))
                .toList();
    }

    private Set<PersonId> involved(SessionId session) {
        return Set.copyOf(participations.personsOf(session));
    }

    private SessionDetails ownLocked(SessionId session) {
        var locked = sessions.lock(session);
        requireCoordinator(locked);
        return locked;
    }

    private void requireCoordinator(SessionDetails session) {
        permissions.requireCoordinator(session.network());
    }

    private static void requireChangeable(SessionDetails session) {
        if (session.status() == SessionStatus.CANCELLED || session.status() == SessionStatus.CLOSED) {
            throw Refusal.because("participation.change.closed");
        }
    }

    private static Collection<ParticipationStatus> statuses(@Nullable ParticipationStatus status) {
        return status == null ? EnumSet.complementOf(EnumSet.of(ParticipationStatus.CANCELLED)) : EnumSet.of(status);
    }
}
