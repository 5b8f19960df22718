package nl.leertafel.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.seating.Party;
import nl.leertafel.participation.seating.SeatReason;
import nl.leertafel.participation.seating.SeatRules;
import nl.leertafel.participation.seating.Table;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionSummary;
import nl.leertafel.session.TimeSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gives out and takes back seats. Every method that changes any expects the session's row to be locked by the caller's
 * transaction; that is why they ask for the details that {@code SessionDirectory.lock} returns. What is decided,
 * {@link Table} decides.
 */
@Component
class Seats {

    private final Participations participations;
    private final SeatPlans plans;
    private final LineSettings settings;
    private final Clock clock;

    Seats(Participations participations, SeatPlans plans, LineSettings settings, Clock clock) {
        this.participations = participations;
        this.plans = plans;
        this.settings = settings;
        this.clock = clock;
    }

    /** The seats of this session as they are given out now. */
    Table table(SessionDetails session) {
        return view(session).table();
    }

    TableView view(SessionDetails session) {
        var plan = plans.findBySession(session.id()).orElse(null);
        return view(session.capacity(), session.slot(), plan, participations.counts(List.of(session.id())));
    }

    /** The tables of several sessions, for a list of them. */
    Map<SessionId, TableView> views(Collection<SessionSummary> sessions) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        var ids = sessions.stream().map(SessionSummary::id).toList();
        var planOf = plans.findBySessionIn(ids).stream().collect(Collectors.toMap(SeatPlan::session, it -> it));
        var counts = participations.counts(ids).stream().collect(Collectors.groupingBy(Participations.Count::session));
        return sessions.stream()
                .collect(Collectors.toMap(
                        SessionSummary::id,
                        it -> view(
                                it.capacity(),
                                it.slot(),
                                planOf.get(it.id()),
                                counts.getOrDefault(it.id(), List.of()))));
    }

    /** What a stranger would get who comes like this. */
    SignUpOutcome outlook(SessionDetails session, Party party) {
        var view = view(session);
        var verdict = view.table().verdict(party);
        return new SignUpOutcome(
                verdict.fits() ? OptionalInt.empty() : OptionalInt.of(lineLength(session) + 1),
                verdict,
                view.keptUntil());
    }

    /** A seat if this party may have one, else the last place in line. Who sits or waits already keeps what they have. */
    void seatOrLine(SessionDetails locked, Participation participation) {
        settle(locked);
        if (participation.is(ParticipationStatus.ACCEPTED)) {
            return;
        }
        if (participation.isOffered()) {
            sit(locked, participation);
            return;
        }
        if (participation.is(ParticipationStatus.WAITING) && lineMoves(locked)) {
            return;
        }
        var verdict = table(locked).verdict(participation.party());
        if (verdict.fits()) {
            sit(locked, participation);
        } else if (participation.is(ParticipationStatus.WAITING)) {
            participations.save(participation.waitOn(verdict.reason()));
        } else {
            requireCouldEverSit(locked, participation.party());
            var number = participations.lastWaitingNumber(locked.id()) + 1;
            participations.save(participation.standInLine(number, verdict.reason(), clock.instant()));
        }
    }

    /**
     * Seats someone out of the line by hand: an offer they accepted by phone, or a free seat once the line stands still.
     *
     * @throws Refusal when no seat is held for them and there is none, or others in line come first
     */
    void seatFromLine(SessionDetails locked, Participation waiting) {
        seatOrLine(locked, waiting);
        if (!waiting.is(ParticipationStatus.ACCEPTED)) {
            throw Refusal.at("status", "participation.change.full");
        }
    }

    /** Frees what this participation held and offers it to the first in line who may have it. */
    void release(SessionDetails locked, Participation participation, ParticipationStatus to, SeatReason why) {
        participations.save(participation.leaveTable(to, why, clock.instant()));
        settle(locked);
    }

    /**
     * Lets someone come with more or fewer people.
     *
     * @throws Refusal when they have a seat and there are not enough for the others
     */
    void comeAs(SessionDetails locked, Participation participation, Party party) {
        settle(locked);
        requireCouldEverSit(locked, party);
        var holdsSeats = participation.is(ParticipationStatus.ACCEPTED) || participation.isOffered();
        if (holdsSeats && !party.isWithin(participation.party())) {
            var others = table(locked).without(participation.party());
            if (!others.verdict(party).fits()) {
                throw Refusal.at("people", "participation.party.noRoom");
            }
        }
        participations.save(participation.comeAs(party, clock.instant()));
        settle(locked);
    }

    /** Takes back offers nobody answered in time, and offers every free seat to the first who may have it. */
    void settle(SessionDetails locked) {
        var now = clock.instant();
        participations
                .lapsed(locked.id(), now)
                .forEach(late -> participations.save(
                        late.leaveTable(ParticipationStatus.DECLINED, SeatReason.OFFER_LAPSED, now)));
        if (lineMoves(locked)) {
            var until = rules(locked).offerExpires(locked, now);
            table(locked)
                    .offers(participations.line(locked.id()), Participation::party)
                    .forEach(next -> participations.save(next.offer(until, now)));
        }
    }

    /** How many seats would be offered if the table were like this. */
    int offersAt(SessionDetails session, Table table) {
        return lineMoves(session)
                ? table.offers(participations.line(session.id()), Participation::party)
                        .size()
                : 0;
    }

    private int lineLength(SessionDetails session) {
        return participations.countWaitingUpTo(session.id(), Long.MAX_VALUE);
    }

    boolean lineMoves(SessionDetails session) {
        return rules(session).lineMoves(session, clock.instant());
    }

    private void requireCouldEverSit(SessionDetails session, Party party) {
        if (!Table.empty(session.capacity(), table(session).rules())
                .verdict(party)
                .fits()) {
            throw Refusal.at("people", "participation.party.tooLarge", party.seats());
        }
    }

    private LineRules rules(SessionDetails session) {
        return settings.findByNetwork(session.network()).map(LineSetting::rules).orElse(LineRules.USUAL);
    }

    private void sit(SessionDetails locked, Participation participation) {
        Set<Integer> taken = new HashSet<>(participations.takenSeats(locked.id()));
        var free = IntStream.iterate(1, seat -> seat + 1)
                .filter(seat -> !taken.contains(seat))
                .findFirst()
                .orElseThrow();
        participations.save(participation.sit(free, clock.instant()));
    }

    private TableView view(
            int capacity, TimeSlot slot, @Nullable SeatPlan plan, Collection<Participations.Count> counts) {
        Map<Perspective, Integer> held = new EnumMap<>(Perspective.class);
        Map<Perspective, Integer> seated = new EnumMap<>(Perspective.class);
        int heldHelpers = 0;
        int helpers = 0;
        int offered = 0;
        int waiting = 0;
        for (var count : counts) {
            var people = (int) count.people();
            var along = (int) count.helpers();
            if (count.status() == ParticipationStatus.ACCEPTED || count.offered()) {
                held.merge(count.perspective(), people, Integer::sum);
                heldHelpers += along;
            }
            if (count.status() == ParticipationStatus.ACCEPTED) {
                seated.merge(count.perspective(), people, Integer::sum);
                helpers += along;
            } else if (count.offered()) {
                offered += people + along;
            } else {
                waiting += people + along;
            }
        }
        var rules = plan == null ? SeatRules.NONE : plan.rules();
        var kept = plan != null && plan.keeps(slot, clock.instant());
        var table = new Table(capacity, rules, kept, held, heldHelpers);
        return new TableView(table, seated, helpers, offered, waiting, keptUntil(plan));
    }

    private static @Nullable LocalDate keptUntil(@Nullable SeatPlan plan) {
        return plan == null ? null : plan.form().keptUntil();
    }
}
