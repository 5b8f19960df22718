package nl.leertafel.reflection;

import java.util.List;
import java.util.Map;

/**
 * What a table said of its session, once and for all.
 *
 * @param scores the whole table first; empty when too few answered
 * @param words each with how often it was said, in alphabetical order; empty when too few said one
 */
public record BarometerResult(List<BarometerScore> scores, Map<String, Integer> words) {

    static final BarometerResult NOTHING = new BarometerResult(List.of(), Map.of());

    public boolean isEmpty() {
        return scores.isEmpty();
    }
}
