package nl.leertafel.minutes.quick;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.leertafel.kernel.Words;
import nl.leertafel.minutes.quick.QuickLine.Somebody;

/**
 * Who is called by the first words of a line: by one of their names, or by all of them up to the last. Half a name, such
 * as "Jan de", calls nobody, because the next word could belong to what has to be done.
 *
 * @param people everyone who is called that
 * @param near who has a name that begins like that, when nobody is called so
 * @param rest what stands behind the name
 */
record CalledName(List<Somebody> people, List<Somebody> near, String rest) {

    private static final Set<String> NO_NAMES = Set.of("de", "van", "der", "den", "het", "ten", "ter", "el", "al");
    private static final int ENOUGH_TO_COME_NEAR = 2;

    static CalledName in(String line, List<Somebody> people) {
        var typed = line.isEmpty() ? List.<String>of() : List.of(line.split("\\s+", -1));
        for (int words = Math.min(typed.size(), longest(people)); words > 0; words--) {
            var called = typed.subList(0, words).stream().map(CalledName::plain).toList();
            var found = people.stream().filter(it -> isCalled(it, called)).toList();
            if (!found.isEmpty()) {
                return new CalledName(found, List.of(), rest(typed, words));
            }
        }
        return new CalledName(List.of(), near(typed, people), rest(typed, Math.min(1, typed.size())));
    }

    private static boolean isCalled(Somebody somebody, List<String> called) {
        var names = names(somebody);
        if (called.size() == 1 && !NO_NAMES.contains(called.getFirst())) {
            return names.contains(called.getFirst());
        }
        int from = names.size() - called.size();
        return from >= 0 && names.subList(from, names.size()).equals(called);
    }

    private static List<Somebody> near(List<String> typed, List<Somebody> people) {
        var beginning = typed.isEmpty() ? "" : plain(typed.getFirst());
        return beginning.length() < ENOUGH_TO_COME_NEAR
                ? List.of()
                : people.stream()
                        .filter(it -> names(it).stream().anyMatch(name -> name.startsWith(beginning)))
                        .toList();
    }

    private static int longest(List<Somebody> people) {
        return people.stream().mapToInt(it -> names(it).size()).max().orElse(0);
    }

    private static List<String> names(Somebody somebody) {
        return Arrays.stream(somebody.name().strip().split("\\s+", -1))
                .map(CalledName::plain)
                .toList();
    }

    /** Without accents, capitals and what is no letter. */
    private static String plain(String word) {
        return String.join("", Words.of(word));
    }

    private static String rest(List<String> typed, int from) {
        return String.join(" ", typed.subList(from, typed.size())).replaceFirst("^[:,–-]\\s*", "");
    }
}
