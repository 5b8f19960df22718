package nl.leertafel.participation.seating;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.leertafel.network.Perspective;

/**
 * The seats of one session, recounted under its lock. The one place where it is decided who sits, who waits and who is
 * offered a seat: by every sign-up, sign-off, promotion, change of capacity or plan, import and coordinator's entry.
 *
 * @param kept whether the seats the rules ask for are still kept for those who miss
 * @param people those who sit or are offered a seat, by perspective; more than there are seats when seats were removed
 * @param helpers those who sit or are offered a seat and count for no perspective
 */
public record Table(int capacity, SeatRules rules, boolean kept, Map<Perspective, Integer> people, int helpers) {

    public Table {
        people = Map.copyOf(people);
    }

    public static Table empty(int capacity, SeatRules rules) {
        return new Table(capacity, rules, false, Map.of(), 0);
    }

    public int taken() {
        return people.values().stream().mapToInt(Integer::intValue).sum() + helpers;
    }

    public int free() {
        return Math.max(0, capacity - taken());
    }

    /** Whether this party may sit now; who waits in front of them is not asked here, see {@link #offers}. */
    public Verdict verdict(Party party) {
        if (free() == 0) {
            return new Verdict(SeatReason.FULL, 0, Set.of());
        }
        var enough = rules.enoughOf(party, people);
        if (enough.isPresent()) {
            return new Verdict(SeatReason.ENOUGH_OF_THESE, free(), enough.get().perspectives());
        }
        if (party.seats() > free()) {
            return new Verdict(SeatReason.NOT_TOGETHER, free(), Set.of());
        }
        return kept && takesKeptSeat(party)
                ? new Verdict(SeatReason.KEPT_FOR_OTHERS, free(), rules.missingBeside(party, people))
                : new Verdict(SeatReason.SEATED, free(), Set.of());
    }

    /** The same table with another number of seats. */
    public Table of(int seats) {
        return new Table(seats, rules, kept, people, helpers);
    }

    /** The same table with this party at it. */
    public Table with(Party party) {
        return changed(party.perspective(), party.people(), party.helpers());
    }

    /** The same table after this party stood up. */
    public Table without(Party party) {
        return changed(party.perspective(), -party.people(), -party.helpers());
    }

    /**
     * Who of a line is offered a seat now: the first who fits, then the next, until nobody fits. One pass is enough,
     * because a party that sits leaves others never more room.
     */
    public <T> List<T> offers(List<T> line, Function<T, Party> party) {
        var table = this;
        var offered = new ArrayList<T>();
        for (var waiting : line) {
            if (table.verdict(party.apply(waiting)).fits()) {
                table = table.with(party.apply(waiting));
                offered.add(waiting);
            }
        }
        return offered;
    }

    /** With seats kept for {@code n} people who miss, {@code n} seats stay free, unless this party is of those people. */
    private boolean takesKeptSeat(Party party) {
        int wantedNow = rules.wanted(people);
        int wantedThen = rules.wanted(with(party).people());
        int spareNow = free() - wantedNow;
        int spareThen = free() - party.seats() - wantedThen;
        return spareThen < Math.min(0, spareNow);
    }

    private Table changed(Perspective perspective, int morePeople, int moreHelpers) {
        var changed = new EnumMap<Perspective, Integer>(Perspective.class);
        changed.putAll(people);
        changed.merge(perspective, morePeople, Integer::sum);
        return new Table(capacity, rules, kept, changed, helpers + moreHelpers);
    }
}
