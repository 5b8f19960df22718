package nl.leertafel.participation;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.participation.seating.Party;
import nl.leertafel.participation.seating.SeatReason;
import nl.leertafel.participation.seating.Table;
import nl.leertafel.session.SessionDetails;
import org.springframework.util.function.SingletonSupplier;

/**
 * The table of one session while its row is locked: counted once, then kept right by everything that is done at it.
 * What is decided, {@link Table} decides.
 */
class OpenTable {

    private final SessionDetails session;
    private final Participations participations;
    private final SingletonSupplier<LineRules> rules;
    private final Instant now;
    private final Map<Party, Integer> line = new HashMap<>();
    private final TableView view;
    private Table table;
    private boolean offersEnded;
    private long lastNumber;
    private int lastSeat;

    /** @param rules asked for only where the line might move */
    OpenTable(
            SessionDetails session,
            TableView view,
            Collection<Participations.Count> counts,
            Participations participations,
            Supplier<LineRules> rules,
            Instant now) {
        this.session = session;
        this.view = view;
        this.table = view.table();
        this.participations = participations;
        this.rules = SingletonSupplier.of(rules);
        this.now = now;
        for (var count : counts) {
            lastNumber = Math.max(lastNumber, count.lastNumber());
            lastSeat = Math.max(lastSeat, count.lastSeat());
            offersEnded |= count.offersEnd() != null && !count.offersEnd().isAfter(now);
            if (count.waiting() > 0) {
                line.merge(count.party(), count.waiting(), Integer::sum);
            }
        }
    }

    /** What a stranger would get who comes like this. */
    SignUpOutcome outlook(Party party) {
        var verdict = table.verdict(party);
        int waiting = line.values().stream().mapToInt(Integer::intValue).sum();
        return new SignUpOutcome(
                verdict.fits() ? OptionalInt.empty() : OptionalInt.of(waiting + 1), verdict, view.keptUntil());
    }

    /** A seat if this party may have one, else the last place in line. Who sits or waits already keeps what they have. */
    void seatOrLine(Participation participation) {
        settle();
        if (participation.is(ParticipationStatus.ACCEPTED)) {
            return;
        }
        if (participation.isOffered()) {
            sit(participation);
            return;
        }
        var isWaiting = participation.is(ParticipationStatus.WAITING);
        if (isWaiting && lineMoves()) {
            return;
        }
        var party = participation.party();
        var verdict = table.verdict(party);
        if (verdict.fits()) {
            leaveLine(participation);
            table = table.with(party);
            sit(participation);
        } else if (isWaiting) {
            participations.save(participation.waitOn(verdict.reason()));
        } else {
            requireCouldEverSit(party);
            line.merge(party, 1, Integer::sum);
            participations.save(participation.standInLine(++lastNumber, verdict.reason(), now));
        }
    }

    /** Frees what this participation held and offers it to the first in line who may have it. */
    void release(Participation participation, ParticipationStatus to, SeatReason why) {
        if (holdsSeats(participation)) {
            table = table.without(participation.party());
        }
        leaveLine(participation);
        participations.save(participation.leaveTable(to, why, now));
        settle();
    }

    /**
     * Lets someone come with more or fewer people.
     *
     * @throws Refusal when they have a seat and there are not enough for the others
     */
    void comeAs(Participation participation, Party party) {
        settle();
        requireCouldEverSit(party);
        if (holdsSeats(participation)) {
            var others = table.without(participation.party());
            if (!party.isWithin(participation.party()) && !others.verdict(party).fits()) {
                throw Refusal.at("people", "participation.party.noRoom");
            }
            table = others.with(party);
        } else if (participation.is(ParticipationStatus.WAITING)) {
            leaveLine(participation);
            line.merge(party, 1, Integer::sum);
        }
        participations.save(participation.comeAs(party, now));
        settle();
    }

    /** Takes back offers nobody answered in time, and offers every free seat to the first who may have it. */
    void settle() {
        if (offersEnded) {
            offersEnded = false;
            participations.lapsed(session.id(), now).forEach(this::lapse);
        }
        if (line.keySet().stream().anyMatch(it -> table.verdict(it).fits()) && lineMoves()) {
            var until = rules.obtain().offerExpires(session, now);
            for (var next : table.offers(participations.line(session.id()), Participation::party)) {
                leaveLine(next);
                table = table.with(next.party());
                participations.save(next.offer(until, now));
            }
        }
    }

    boolean lineMoves() {
        return rules.obtain().lineMoves(session, now);
    }

    private void lapse(Participation late) {
        table = table.without(late.party());
        participations.save(late.leaveTable(ParticipationStatus.DECLINED, SeatReason.OFFER_LAPSED, now));
    }

    private void sit(Participation participation) {
        participations.save(participation.sit(++lastSeat, now));
    }

    private void leaveLine(Participation participation) {
        if (participation.is(ParticipationStatus.WAITING) && !participation.isOffered()) {
            line.computeIfPresent(participation.party(), (party, parties) -> parties == 1 ? null : parties - 1);
        }
    }

    private void requireCouldEverSit(Party party) {
        if (!Table.empty(table.capacity(), table.rules()).verdict(party).fits()) {
            throw Refusal.at("people", "participation.party.tooLarge", party.seats());
        }
    }

    private static boolean holdsSeats(Participation participation) {
        return participation.is(ParticipationStatus.ACCEPTED) || participation.isOffered();
    }
}
