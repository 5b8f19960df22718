package nl.leertafel.participation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.leertafel.network.Perspective;
import nl.leertafel.uikit.SeatPicture;

/**
 * The table as anyone may see it: numbers, no names.
 *
 * @param seated how many people of each perspective have a seat, in the order of the perspectives
 */
public record TableView(int capacity, Map<Perspective, Integer> seated, int waiting) {

    public int taken() {
        return seated.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int free() {
        return Math.max(0, capacity - taken());
    }

    /** The table as it is drawn; without seats where there are more than one can tell apart. */
    public SeatPicture picture() {
        if (taken() + free() > SeatPicture.MOST) {
            return new SeatPicture(0, 0, 0, 0, List.of());
        }
        List<Perspective> taken = new ArrayList<>();
        seated.forEach((perspective, people) -> taken.addAll(Collections.nCopies(people, perspective)));
        return SeatPicture.of(taken, free(), List.of());
    }
}
