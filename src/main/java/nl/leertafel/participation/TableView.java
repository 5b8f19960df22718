package nl.leertafel.participation;

import java.util.Map;
import nl.leertafel.network.Perspective;

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
}
