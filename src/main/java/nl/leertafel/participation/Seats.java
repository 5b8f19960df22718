package nl.leertafel.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        return view(session.capacity(), session.slot(), plan, participations.counts(session.id()));
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

    /** The table of a session whose row is locked, to do several things at it. */
    OpenTable open(SessionDetails locked) {
        var plan = plans.findBySession(locked.id()).orElse(null);
        var counts = participations.counts(locked.id());
        var view = view(locked.capacity(), locked.slot(), plan, counts);
        return new OpenTable(locked, view, counts, participations, () -> rules(locked), clock.instant());
    }

    /** What a stranger would get who comes like this. */
    SignUpOutcome outlook(SessionDetails session, Party party) {
        return open(session).outlook(party);
    }

    void seatOrLine(SessionDetails locked, Participation participation) {
        open(locked).seatOrLine(participation);
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

    void release(SessionDetails locked, Participation participation, ParticipationStatus to, SeatReason why) {
        open(locked).release(participation, to, why);
    }

    void comeAs(SessionDetails locked, Participation participation, Party party) {
        open(locked).comeAs(participation, party);
    }

    void settle(SessionDetails locked) {
        open(locked).settle();
    }

    /** How many seats would be offered if the table were like this. */
    int offersAt(SessionDetails session, Table table) {
        return lineMoves(session)
                ? table.offers(participations.line(session.id()), Participation::party)
                        .size()
                : 0;
    }

    boolean lineMoves(SessionDetails session) {
        return rules(session).lineMoves(session, clock.instant());
    }

    private LineRules rules(SessionDetails session) {
        return settings.findByNetwork(session.network()).map(LineSetting::rules).orElse(LineRules.USUAL);
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
            var isSeated = count.status() == ParticipationStatus.ACCEPTED;
            var holding = (int) (isSeated ? count.parties() : count.offered());
            held.merge(count.perspective(), holding * count.partySize(), Integer::sum);
            heldHelpers += holding * count.helpers();
            if (isSeated) {
                seated.merge(count.perspective(), holding * count.partySize(), Integer::sum);
                helpers += holding * count.helpers();
            } else {
                offered += holding * count.party().seats();
                waiting += count.waiting() * count.party().seats();
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
