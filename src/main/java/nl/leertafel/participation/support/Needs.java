package nl.leertafel.participation.support;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leertafel.kernel.PlainText;

/**
 * What one person needs.
 *
 * @param words of each kind that is needed the words that go with it; empty where it takes none
 */
public record Needs(Map<NeedKind, String> words) {

    public static final Needs NONE = new Needs(Map.of());

    private static final String BETWEEN = "\n";

    public Needs {
        words = Collections.unmodifiableMap(words.isEmpty() ? new EnumMap<>(NeedKind.class) : new EnumMap<>(words));
    }

    /**
     * What was typed: of a kind with words those words, of another anything to say that it is needed.
     *
     * @throws nl.leertafel.kernel.Refusal at the field named as the kind
     */
    public static Needs typed(Map<NeedKind, String> typed) {
        var words = new EnumMap<NeedKind, String>(NeedKind.class);
        typed.forEach((kind, text) -> {
            var line = PlainText.optionalLine(kind.name(), text, kind.hasWords() ? kind.mostWords() : 10);
            if (line != null) {
                words.put(kind, kind.hasWords() ? line : "");
            }
        });
        return new Needs(words);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    public boolean has(NeedKind kind) {
        return words.containsKey(kind);
    }

    public String of(NeedKind kind) {
        return words.getOrDefault(kind, "");
    }

    /** The kinds one of the two has and the other has not, or says otherwise. */
    Set<NeedKind> differentFrom(Needs other) {
        return Arrays.stream(NeedKind.values())
                .filter(it -> !Objects.equals(words.get(it), other.words.get(it)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(NeedKind.class)));
    }

    /** As one text, a line for each. */
    String written() {
        return words.entrySet().stream()
                .map(it -> it.getKey() + " " + it.getValue())
                .collect(Collectors.joining(BETWEEN));
    }

    static Needs read(String written) {
        var words = new EnumMap<NeedKind, String>(NeedKind.class);
        written.lines().forEach(line -> {
            var parts = line.split(" ", 2);
            words.put(NeedKind.valueOf(parts[0]), parts.length == 2 ? parts[1].strip() : "");
        });
        return new Needs(words);
    }
}
