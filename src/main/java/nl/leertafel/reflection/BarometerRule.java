package nl.leertafel.reflection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import nl.leertafel.network.Perspective;
import org.jspecify.annotations.Nullable;

/**
 * What may be told of the answers of a table. Nothing of fewer than five, and nothing that, taken off from the rest,
 * leaves fewer than five: what was said by a few cannot be worked out either.
 */
final class BarometerRule {

    static final int FEWEST = 5;

    private BarometerRule() {}

    /** One answer, and from which side it came. */
    record Given(Perspective side, BarometerAnswer answer) {}

    static BarometerResult result(List<Given> answers) {
        if (answers.size() < FEWEST) {
            return BarometerResult.NOTHING;
        }
        var scores = new ArrayList<BarometerScore>();
        scores.add(score(null, answers));
        tellable(answers).forEach((side, given) -> scores.add(score(side, given)));
        return new BarometerResult(List.copyOf(scores), words(answers));
    }

    /** The sides that are told apart: each of five or more, and so is whatever is left when all of these are taken off. */
    private static Map<Perspective, List<Given>> tellable(List<Given> answers) {
        var sides = new EnumMap<Perspective, List<Given>>(Perspective.class);
        answers.forEach(it ->
                sides.computeIfAbsent(it.side(), side -> new ArrayList<>()).add(it));
        sides.values().removeIf(it -> it.size() < FEWEST);
        while (!sides.isEmpty() && isFew(answers.size() - count(sides))) {
            sides.remove(smallest(sides));
        }
        if (sides.size() == 1 && count(sides) == answers.size()) {
            sides.clear(); // it is the whole table
        }
        return sides;
    }

    private static boolean isFew(int left) {
        return left > 0 && left < FEWEST;
    }

    private static int count(Map<Perspective, List<Given>> sides) {
        return sides.values().stream().mapToInt(List::size).sum();
    }

    private static Perspective smallest(Map<Perspective, List<Given>> sides) {
        return sides.entrySet().stream()
                .min(Comparator.comparingInt(it -> it.getValue().size()))
                .orElseThrow()
                .getKey();
    }

    private static BarometerScore score(@Nullable Perspective side, List<Given> given) {
        return new BarometerScore(
                side,
                given.size(),
                tenths(given, BarometerAnswer::form),
                tenths(given, BarometerAnswer::content),
                tenths(given, BarometerAnswer::relations));
    }

    private static int tenths(List<Given> given, ToIntFunction<BarometerAnswer> part) {
        return (int) Math.round(10
                * given.stream()
                        .mapToInt(it -> part.applyAsInt(it.answer()))
                        .average()
                        .orElseThrow());
    }

    private static Map<String, Integer> words(List<Given> answers) {
        var words = new TreeMap<String, Integer>();
        var said = 0;
        for (var given : answers) {
            var word = given.answer().word();
            if (word != null) {
                words.merge(word, 1, Integer::sum);
                said++;
            }
        }
        return said < FEWEST ? Map.of() : words;
    }
}
