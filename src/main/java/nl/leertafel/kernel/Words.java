package nl.leertafel.kernel;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words a row is found by: lower-case, without accents, so that a search is a prefix match on an index. */
public final class Words {

    public static final int MAX_LENGTH = 60;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    public static Set<String> of(@Nullable String... texts) {
        return Arrays.stream(texts)
                .filter(Objects::nonNull)
                .flatMap(text -> BETWEEN_WORDS.splitAsStream(folded(text)))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() > MAX_LENGTH ? word.substring(0, MAX_LENGTH) : word)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The one prefix to search by: the first word typed, or the empty string, which finds everything. */
    public static String prefix(@Nullable String typed) {
        return of(typed).stream().findFirst().orElse("");
    }

    private static String folded(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
