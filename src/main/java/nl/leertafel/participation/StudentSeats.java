package nl.leertafel.participation;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.seating.Party;
import nl.leertafel.participation.seating.SeatReason;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seats at a table for students whose work is about it, for modules above: they come as participants like everyone, in
 * the seats the plan has for students. No permission: the caller has checked who gives them a seat.
 */
@Service
@Transactional
public class StudentSeats {

    private static final Party STUDENT = Party.one(Perspective.STUDENT);

    private final SessionDirectory sessions;
    private final Participations participations;
    private final Seats seats;
    private final Clock clock;

    StudentSeats(SessionDirectory sessions, Participations participations, Seats seats, Clock clock) {
        this.sessions = sessions;
        this.participations = participations;
        this.seats = seats;
        this.clock = clock;
    }

    /**
     * Gives each of them a seat, or none of them; who sits already keeps theirs.
     *
     * @throws Refusal at {@code sessions} when there is not room for all, with how many could sit, or the session is off
     *     or over
     */
    public void reserve(SessionId session, Collection<PersonId> students) {
        var locked = sessions.lock(session);
        requireToCome(locked);
        var known = known(session, students);
        var standing = students.stream().filter(it -> !sits(known.get(it))).toList();
        var table = seats.table(locked);
        for (int seated = 0; seated < standing.size(); seated++) {
            if (!table.verdict(STUDENT).fits()) {
                throw Refusal.at("sessions", "participation.students.noRoom", locked.title(), standing.size(), seated);
            }
            table = table.with(STUDENT);
        }
        var open = seats.open(locked);
        standing.forEach(it -> open.seatOrLine(known.getOrDefault(it, newcomer(session, it))));
    }

    /** Gives each of them a seat, or a place in line when there is none; for who joins later. Off or over changes nothing. */
    public void reserveOrLine(SessionId session, Collection<PersonId> students) {
        var locked = sessions.lock(session);
        if (!isToCome(locked)) {
            return;
        }
        var known = known(session, students);
        var open = seats.open(locked);
        students.forEach(it -> open.seatOrLine(known.getOrDefault(it, newcomer(session, it))));
    }

    /** Takes back the seats that were given here; who came to the table in another way stays. */
    public void release(SessionId session, Collection<PersonId> students) {
        var locked = sessions.lock(session);
        if (!isToCome(locked)) {
            return;
        }
        var open = seats.open(locked);
        known(session, students).values().stream()
                .filter(it -> it.isForAssignment() && it.holdsSeatOrPlace())
                .forEach(it -> open.release(it, ParticipationStatus.CANCELLED, SeatReason.COORDINATOR));
    }

    private Map<PersonId, Participation> known(SessionId session, Collection<PersonId> students) {
        return students.stream()
                .flatMap(it -> participations.find(session, it).stream())
                .collect(Collectors.toMap(Participation::person, Function.identity()));
    }

    private void requireToCome(SessionDetails session) {
        if (!isToCome(session)) {
            throw Refusal.at("sessions", "participation.students.over", session.title());
        }
    }

    private boolean isToCome(SessionDetails session) {
        return session.isPublished() && !session.isOver(clock.instant()) && session.status() != SessionStatus.CLOSED;
    }

    private static boolean sits(@Nullable Participation participation) {
        return participation != null && (participation.is(ParticipationStatus.ACCEPTED) || participation.isOffered());
    }

    private static Participation newcomer(SessionId session, PersonId student) {
        return new Participation(session, student, STUDENT, null, Participation.Source.ASSIGNMENT);
    }
}
