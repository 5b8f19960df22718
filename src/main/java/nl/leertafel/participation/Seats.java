package nl.leertafel.participation;

import java.time.Clock;
import java.util.HashSet;
import java.util.stream.IntStream;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionStatus;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Gives out and takes back seats. Every method expects the session's row to be locked by the caller's transaction; that
 * is why they ask for the details that {@code SessionDirectory.lock} returns.
 */
@Component
class Seats {

    private final Participations participations;
    private final Clock clock;

    Seats(Participations participations, Clock clock) {
        this.participations = participations;
        this.clock = clock;
    }

    Table table(SessionDetails locked) {
        int taken = 0;
        int waiting = 0;
        for (var count : participations.tally(locked.id())) {
            if (count.status() == ParticipationStatus.ACCEPTED) {
                taken += (int) count.people();
            } else if (count.status() == ParticipationStatus.WAITING) {
                waiting += (int) count.people();
            }
        }
        return new Table(locked.capacity(), taken, waiting, lineMoves(locked));
    }

    /** A seat if there is one, else the last place in line. Who sits or waits already keeps what they have. */
    void seatOrLine(SessionDetails locked, Participation participation) {
        if (participation.holdsSeatOrPlace()) {
            return;
        }
        if (table(locked).hasSeatForNewcomer()) {
            sit(locked, participation);
        } else {
            var number = participations.lastWaitingNumber(locked.id()) + 1;
            participations.save(participation.standInLine(number, clock.instant()));
        }
    }

    /**
     * Seats someone out of the line, when it no longer moves by itself and there is a seat.
     *
     * @throws Refusal when there is no seat, or others in line come first
     */
    void seatFromLine(SessionDetails locked, Participation waiting) {
        if (!table(locked).hasSeatForNewcomer()) {
            throw Refusal.at("status", "participation.change.full");
        }
        sit(locked, waiting);
    }

    /** Frees what this participation held and gives it to the first in line. */
    void release(SessionDetails locked, Participation participation, ParticipationStatus to) {
        participations.save(participation.leaveTable(to, clock.instant()));
        promote(locked);
    }

    /** Lets the first in line sit on every free seat. */
    void promote(SessionDetails locked) {
        int seats = table(locked).toPromote();
        if (seats > 0) {
            participations.firstInLine(locked.id(), Limit.of(seats)).forEach(first -> sit(locked, first));
        }
    }

    private void sit(SessionDetails locked, Participation participation) {
        var taken = new HashSet<>(participations.takenSeats(locked.id()));
        var free = IntStream.iterate(1, seat -> seat + 1)
                .filter(seat -> !taken.contains(seat))
                .findFirst()
                .orElseThrow();
        participations.save(participation.sit(free, clock.instant()));
    }

    private boolean lineMoves(SessionDetails session) {
        return session.status() == SessionStatus.PUBLISHED && !session.hasStarted(clock.instant());
    }
}
