package nl.leertafel.session;

import java.util.Set;
import java.util.stream.Collectors;
import nl.leertafel.kernel.Words;

/** The last part of a session's public address, made from its title. */
final class Slugs {

    private static final int MAX = 60;

    private Slugs() {}

    /** The words of the title, each once, joined by hyphens, with a number behind it when that address is taken. */
    static String freeSlug(String title, Set<String> taken) {
        var base = of(title);
        var slug = base;
        for (int number = 2; taken.contains(slug); number++) {
            slug = base + "-" + number;
        }
        return slug;
    }

    static String of(String title) {
        var ascii = Words.of(title).stream()
                .map(word -> word.replaceAll("[^a-z0-9]", ""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("-"));
        var cut = ascii.length() <= MAX ? ascii : ascii.substring(0, MAX).replaceAll("-[^-]*$", "");
        return cut.isEmpty() ? "bijeenkomst" : cut;
    }
}
