package nl.leertafel.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.seating.SeatRules.Missing;
import nl.leertafel.participation.seating.Table;
import nl.leertafel.uikit.SeatPicture;
import org.jspecify.annotations.Nullable;

/**
 * The table as anyone may see it: numbers, no names.
 *
 * @param table the seats as they are given out: taken or offered to someone
 * @param seated how many people of each perspective have a seat, in the order of the perspectives
 * @param helpers how many came along with them and have a seat
 * @param offered how many seats are held for people who have yet to answer
 * @param waiting how many people wait without a seat being held for them
 * @param keptUntil the last day on which seats are kept for who misses; null means until it starts
 */
public record TableView(
        Table table,
        Map<Perspective, Integer> seated,
        int helpers,
        int offered,
        int waiting,
        @Nullable LocalDate keptUntil) {

    public int capacity() {
        return table.capacity();
    }

    /** Seats people sit on. */
    public int taken() {
        return seated.values().stream().mapToInt(Integer::intValue).sum() + helpers;
    }

    /** Seats nobody has or is offered. */
    public int free() {
        return table.free();
    }

    /** Of whom the table still needs how many, by its plan. */
    public List<Missing> missing() {
        return table.rules().missing(table.people());
    }

    /** The table as it is drawn; without seats where there are more than one can tell apart. */
    public SeatPicture picture() {
        if (taken() + offered + free() > SeatPicture.MOST) {
            return new SeatPicture(0, 0, 0, 0, List.of());
        }
        List<Perspective> taken = new ArrayList<>();
        seated.forEach((perspective, people) -> taken.addAll(Collections.nCopies(people, perspective)));
        return SeatPicture.of(taken, free(), List.of());
    }
}
