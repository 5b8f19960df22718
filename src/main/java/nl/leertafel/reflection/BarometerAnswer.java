package nl.leertafel.reflection;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How one person found a session, from 1 to 10: its form, its content, and the relations at the table.
 *
 * @param word how it was, in one word; null for who leaves it open
 */
public record BarometerAnswer(
        int form, int content, int relations, @Nullable String word) {

    public static final int LEAST = 1;
    public static final int MOST = 10;
    public static final int WORD_LENGTH = 30;

    /** Name of the field with the word. */
    public static final String WORD = "word";

    private static final Pattern BLANK = Pattern.compile("\\s");

    public BarometerAnswer {
        requireInside("form", form);
        requireInside("content", content);
        requireInside("relations", relations);
        word = PlainText.optionalLine(WORD, word, WORD_LENGTH);
        if (word != null) {
            if (BLANK.matcher(word).find()) {
                throw Refusal.at(WORD, "reflection.barometer.oneWord");
            }
            word = word.toLowerCase(Locale.ROOT);
        }
    }

    private static void requireInside(String field, int value) {
        if (value < LEAST || value > MOST) {
            throw Refusal.at(field, "reflection.barometer.range", LEAST, MOST);
        }
    }
}
