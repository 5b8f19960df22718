package nl.leertafel.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.kernel.Words;
import nl.leertafel.participation.seating.SeatReason;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * At the door: who is there, who called off, who did not come, and who walks in. Everything can be corrected until the
 * session is closed. Refuses more people than there are seats, also at the door.
 */
@Service
@Transactional
public class CheckIn {

    private static final Sort BY_NAME = Sort.by("q.name", "p.id.participationId");
    private static final int LONGEST_GROUP_NAME = 40;

    private final SessionDirectory sessions;
    private final Participations participations;
    private final ParticipationDirectory directory;
    private final Seats seats;
    private final Newcomers newcomers;
    private final Permissions permissions;
    private final Clock clock;

    CheckIn(
            SessionDirectory sessions,
            Participations participations,
            ParticipationDirectory directory,
            Seats seats,
            Newcomers newcomers,
            Permissions permissions,
            Clock clock) {
        this.sessions = sessions;
        this.participations = participations;
        this.directory = directory;
        this.seats = seats;
        this.newcomers = newcomers;
        this.permissions = permissions;
        this.clock = clock;
    }

    /**
     * One page of the people one expects, by name.
     *
     * @param text finds whoever has anything to do with the session, also who has no seat; empty means who has one
     * @param unwritten only those of whom nothing was written down
     */
    @Transactional(readOnly = true)
    public List<ParticipantRow> people(SessionId session, String text, boolean unwritten, Pageable page) {
        requireCoordinator(sessions.details(session));
        return participations.atTheDoor(
                session,
                Words.prefix(text),
                unwritten,
                PageRequest.of(page.getPageNumber(), page.getPageSize(), BY_NAME));
    }

    /** Where somebody is expected whose code was scanned. */
    @Transactional(readOnly = true)
    public SessionId expectedAt(ParticipationId id) {
        var session = participations
                .findById(id)
                .map(Participation::session)
                .orElseThrow(() -> new NotFound("participation"));
        requireCoordinator(sessions.details(session));
        return session;
    }

    /** The one person whose code was scanned. */
    @Transactional(readOnly = true)
    public ParticipantRow person(SessionId session, ParticipationId id) {
        requireCoordinator(sessions.details(session));
        return participations.atTheDoor(session, id).orElseThrow(() -> new NotFound("participation"));
    }

    @Transactional(readOnly = true)
    public DoorCount count(SessionId session) {
        requireCoordinator(sessions.details(session));
        return participations.doorCount(session);
    }

    /** The tables or groups people were put in so far. */
    @Transactional(readOnly = true)
    public List<String> groups(SessionId session) {
        requireCoordinator(sessions.details(session));
        return participations.groups(session);
    }

    /** Who was there, in numbers. */
    @Transactional(readOnly = true)
    public AttendanceFigures figures(SessionId session) {
        requireCoordinator(sessions.details(session));
        return directory.attended(session);
    }

    /**
     * They are there, with everyone they would bring. Who is there already stays as they were written down: two phones
     * may tap the same name.
     *
     * @throws Refusal when they have no seat and there is none for them
     */
    public void arrive(SessionId session, ParticipationId id) {
        var locked = openOnTheDay(session);
        var participation = existing(session, id);
        if (!participation.isThere()) {
            arrive(locked, participation, participation.party().seats());
        }
    }

    /**
     * They are there, with so many in all.
     *
     * @throws Refusal when they have no seat and there is none for them, or they are more than they signed up
     */
    public void arrive(SessionId session, ParticipationId id, int came) {
        arrive(openOnTheDay(session), existing(session, id), came);
    }

    /** They let it be known that they cannot come; that can be long before. */
    public void callOff(SessionId session, ParticipationId id) {
        stayAway(open(session), existing(session, id), Presence.APOLOGIES);
    }

    /** They did not come and let nothing be known. */
    public void miss(SessionId session, ParticipationId id) {
        stayAway(openOnTheDay(session), existing(session, id), Presence.NO_SHOW);
    }

    /** It was written down by mistake: nothing is known, and who only walked in was never here. */
    public void takeBack(SessionId session, ParticipationId id) {
        var locked = open(session);
        var participation = participations.save(existing(session, id).takeBackPresence());
        if (participation.isWalkIn()) {
            seats.release(locked, participation, ParticipationStatus.CANCELLED, SeatReason.COORDINATOR);
        }
    }

    /**
     * Somebody walks in who did not sign up. Who turns out to have done so is there from now on, as they signed up.
     *
     * @throws Refusal when there is no seat for them
     */
    public ParticipationId walkIn(SessionId session, NewParticipant newcomer) {
        var locked = openOnTheDay(session);
        var person = newcomers.personFor(newcomer);
        var participation = participations
                .find(session, person)
                .orElseGet(() -> new Participation(
                        session, person, newcomer.party(), newcomer.organisation(), Participation.Source.WALK_IN));
        arrive(locked, participation, participation.party().seats());
        return participation.id();
    }

    /** Of everyone who has a seat and of whom nothing was written down: they did not come. Returns how many sign-ups. */
    public int restDidNotCome(SessionId session) {
        var locked = open(session);
        if (!locked.hasStarted(clock.instant())) {
            throw Refusal.because("participation.door.notStarted");
        }
        var rest = participations.unwritten(session);
        rest.forEach(it -> participations.save(it.stayAway(Presence.NO_SHOW, clock.instant())));
        return rest.size();
    }

    /** Puts people at one table or in one group, or in none. */
    public void putInGroup(SessionId session, Collection<ParticipationId> ids, @Nullable String group) {
        open(session);
        var name = PlainText.optionalLine("group", group, LONGEST_GROUP_NAME);
        participations.some(session, ids).forEach(it -> participations.save(it.joinGroup(name)));
    }

    private void arrive(SessionDetails locked, Participation participation, int came) {
        if (!participation.is(ParticipationStatus.ACCEPTED)) {
            seatAtTheDoor(locked, participation);
        }
        participations.save(participation.arrive(came, clock.instant()));
    }

    private void seatAtTheDoor(SessionDetails locked, Participation participation) {
        seats.settle(locked);
        if (!participation.isOffered()) {
            var party = participation.party();
            var verdict = seats.table(locked).verdict(party);
            if (!verdict.fits()) {
                throw Refusal.because("participation.door.full." + verdict.reason(), verdict.free(), party.seats());
            }
        }
        seats.seatFromLine(locked, participation);
    }

    private void stayAway(SessionDetails locked, Participation participation, Presence why) {
        if (!participation.is(ParticipationStatus.ACCEPTED) && !participation.isWrittenDown()) {
            throw Refusal.because("participation.door.noSeat");
        }
        participations.save(participation.stayAway(why, clock.instant()));
    }

    private Participation existing(SessionId session, ParticipationId id) {
        return participations
                .findById(id)
                .filter(it -> it.session().equals(session))
                .orElseThrow(() -> new NotFound("participation"));
    }

    private SessionDetails openOnTheDay(SessionId session) {
        var locked = open(session);
        var today = LocalDate.ofInstant(clock.instant(), locked.slot().zoneId());
        if (today.isBefore(locked.slot().startsAt().toLocalDate())) {
            throw Refusal.because("participation.door.early");
        }
        return locked;
    }

    private SessionDetails open(SessionId session) {
        var locked = sessions.lock(session);
        requireCoordinator(locked);
        if (!locked.isPublished()) {
            throw Refusal.because("participation.door.closed");
        }
        return locked;
    }

    private void requireCoordinator(SessionDetails session) {
        permissions.requireCoordinator(session.network());
    }
}
