package nl.leertafel.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.seating.Party;
import nl.leertafel.participation.seating.SeatReason;
import nl.leertafel.participation.seating.SeatRule;
import nl.leertafel.participation.seating.SeatRules;
import nl.leertafel.participation.seating.Table;
import org.jspecify.annotations.Nullable;

/**
 * What must be true of one table after each command, worked out without a database, a transaction or a lock. It knows
 * the rules of offers and lines; who fits, {@link Table} says, as in the product.
 */
final class LineModel {

    enum State {
        SEATED,
        OFFERED,
        WAITING,
        OUT
    }

    /** One who once wanted to come. */
    private record Guest(
            String name,
            Party party,
            State state,
            SeatReason reason,
            long number,
            @Nullable LocalDateTime until) {

        private Guest in(State now, SeatReason why) {
            return new Guest(name, party, now, why, number, null);
        }

        private Guest as(Party other) {
            return new Guest(name, other, state, reason, number, until);
        }

        private boolean holdsSeats() {
            return state == State.SEATED || state == State.OFFERED;
        }

        private boolean waitsLike(Guest other) {
            return state == State.WAITING && party.equals(other.party) && number < other.number;
        }
    }

    private final LocalDateTime evening;
    private final LineRules line = LineRules.USUAL;
    private Map<String, Guest> guests = new HashMap<>();
    private LocalDateTime now;
    private int capacity;
    private SeatRules rules = SeatRules.NONE;
    private @Nullable LocalDate keptUntil;
    private long lastNumber;

    LineModel(LocalDateTime now, LocalDateTime evening, int capacity) {
        this.now = now;
        this.evening = evening;
        this.capacity = capacity;
    }

    /** Does what the command says, and checks that nothing that must hold is broken by it. */
    void apply(LineCommand command) {
        var before = new HashMap<>(guests);
        var tableBefore = table();
        if (!happens(command)) {
            guests = before;
            return;
        }
        check(before, tableBefore);
    }

    /** Everyone with the state they are in, as {@link LineState} reads it from a database. */
    Map<String, String> state() {
        return guests.values().stream()
                .collect(Collectors.toMap(
                        Guest::name,
                        it -> LineState.line(it.state(), it.reason(), it.party()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private boolean happens(LineCommand command) {
        return switch (command) {
            case LineCommand.SignUp it -> signUp(it.guest(), it.party());
            case LineCommand.Accept it -> accept(guests.get(it.guest()));
            case LineCommand.Decline it -> decline(guests.get(it.guest()));
            case LineCommand.ComeAs it -> comeAs(guests.get(it.guest()), it.party());
            case LineCommand.Resize it -> resize(it.capacity());
            case LineCommand.Plan it -> plan(it);
            case LineCommand.Pass it -> pass(it.hours());
        };
    }

    private boolean signUp(String name, Party party) {
        if (!now.isBefore(evening)) {
            return false;
        }
        settle();
        var known = guests.get(name);
        if (known != null && known.state() != State.OUT) {
            return true;
        }
        return seatOrLine(
                known == null ? new Guest(name, party, State.OUT, SeatReason.OWN_ANSWER, 0, null) : known.as(party));
    }

    private boolean accept(@Nullable Guest guest) {
        return guest != null && !isOver() && seatOrLine(guest);
    }

    private boolean seatOrLine(Guest coming) {
        settle();
        var settled = guests.get(coming.name());
        var guest = settled == null ? coming : settled.as(coming.party());
        if (guest.state() == State.SEATED || (guest.state() == State.WAITING && moves())) {
            return true;
        }
        var verdict = table().verdict(guest.party());
        if (guest.state() == State.OFFERED || verdict.fits()) {
            put(guest.in(State.SEATED, SeatReason.SEATED));
        } else if (guest.state() == State.WAITING) {
            put(guest.in(State.WAITING, verdict.reason()));
        } else if (couldSit(guest.party())) {
            put(new Guest(guest.name(), guest.party(), State.WAITING, verdict.reason(), ++lastNumber, null));
        } else {
            return false;
        }
        return true;
    }

    private boolean decline(@Nullable Guest guest) {
        if (guest == null || guest.state() == State.OUT || isOver()) {
            return false;
        }
        put(guest.in(State.OUT, SeatReason.OWN_ANSWER));
        settle();
        return true;
    }

    private boolean comeAs(@Nullable Guest guest, Party party) {
        if (guest == null || !couldSit(party)) {
            return false;
        }
        settle();
        var settled = guests.getOrDefault(guest.name(), guest);
        if (settled.holdsSeats()
                && !party.isWithin(settled.party())
                && !table().without(settled.party()).verdict(party).fits()) {
            return false;
        }
        put(settled.as(party));
        settle();
        return true;
    }

    private boolean resize(int seats) {
        if (rules.floor() > seats) {
            return false;
        }
        var changes = capacity != seats;
        capacity = seats;
        if (changes) {
            settle();
        }
        return true;
    }

    private boolean plan(LineCommand.Plan plan) {
        if (!plan.rules().fits(capacity)) {
            return false;
        }
        rules = plan.rules();
        keptUntil = plan.keptUntil();
        settle();
        return true;
    }

    private boolean pass(int hours) {
        now = now.plusHours(hours);
        settle();
        return true;
    }

    private void settle() {
        guests.replaceAll(
                (name, guest) -> guest.until() != null && !guest.until().isAfter(now)
                        ? guest.in(State.OUT, SeatReason.OFFER_LAPSED)
                        : guest);
        if (moves()) {
            var latest = now.plusHours(line.offerHours());
            var until = latest.isBefore(evening) ? latest : evening;
            for (var guest : table().offers(line(), Guest::party)) {
                put(new Guest(guest.name(), guest.party(), State.OFFERED, SeatReason.OFFERED, guest.number(), until));
            }
        }
    }

    private void put(Guest guest) {
        guests.put(guest.name(), guest);
    }

    private List<Guest> line() {
        return guests.values().stream()
                .filter(it -> it.state() == State.WAITING)
                .sorted(Comparator.comparingLong(Guest::number))
                .toList();
    }

    private boolean moves() {
        return now.isBefore(evening.minusHours(line.cutOffHours()));
    }

    private boolean isOver() {
        return !now.isBefore(evening.plus(Duration.ofHours(2)));
    }

    private boolean couldSit(Party party) {
        return Table.empty(capacity, rules).verdict(party).fits();
    }

    private Table table() {
        Map<Perspective, Integer> people = new EnumMap<>(Perspective.class);
        int helpers = 0;
        for (var guest : guests.values()) {
            if (guest.holdsSeats()) {
                people.merge(guest.party().perspective(), guest.party().people(), Integer::sum);
                helpers += guest.party().helpers();
            }
        }
        var kept = now.isBefore(evening)
                && (keptUntil == null || !now.toLocalDate().isAfter(keptUntil));
        return new Table(capacity, rules, kept, people, helpers);
    }

    private void check(Map<String, Guest> before, Table tableBefore) {
        var table = table();
        assertThat(table.taken()).as("seats").isLessThanOrEqualTo(Math.max(capacity, tableBefore.taken()));
        for (var rule : rules.rules()) {
            assertThat(count(rule, table)).as("ceiling").isLessThanOrEqualTo(most(rule, tableBefore));
        }
        var sameTable =
                tableBefore.capacity() == capacity && tableBefore.rules().equals(rules);
        if (sameTable && tableBefore.kept() && table.kept() && !movedToAnotherSide(before)) {
            assertThat(spare(table))
                    .as("seats kept for who misses")
                    .isGreaterThanOrEqualTo(Math.min(0, spare(tableBefore)));
        }
        if (moves()) {
            assertThat(line())
                    .as("nobody waits beside a seat they may have")
                    .noneMatch(it -> table.verdict(it.party()).fits());
        }
        for (var guest : guests.values()) {
            var was = before.get(guest.name());
            if (moves() && guest.state() == State.OFFERED && (was == null || was.state() != State.OFFERED)) {
                assertThat(line()).as("first come, first served").noneMatch(it -> it.waitsLike(guest));
            }
        }
    }

    /** A seated party that shrinks or stands up may leave more missing than there is room for; nobody else may. */
    private boolean movedToAnotherSide(Map<String, Guest> before) {
        return before.values().stream()
                .filter(Guest::holdsSeats)
                .anyMatch(it -> guests.values().stream()
                        .filter(Guest::holdsSeats)
                        .noneMatch(now ->
                                now.name().equals(it.name()) && now.party().equals(it.party())));
    }

    private static int spare(Table table) {
        return table.free() - table.rules().wanted(table.people());
    }

    private static int most(SeatRule rule, Table before) {
        return rule.atMost() == null ? Integer.MAX_VALUE : Math.max(rule.atMost(), count(rule, before));
    }

    private static int count(SeatRule rule, Table table) {
        return rule.perspectives().stream()
                .mapToInt(it -> table.people().getOrDefault(it, 0))
                .sum();
    }
}
