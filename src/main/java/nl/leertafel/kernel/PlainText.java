package nl.leertafel.kernel;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Guards text at the border: control characters and line separators would become headers or calendar properties. */
public final class PlainText {

    private static final Pattern UNSAFE_IN_LINE = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u560A\\u560D]");
    private static final Pattern UNSAFE_IN_TEXT = Pattern.compile("[\\p{Cc}\\u2028\\u2029&&[^\\n\\t]]");

    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("(?<=\\d) (?=\\d)");
    private static final String NO_BREAK_SPACE = "\u00a0";

    private PlainText() {}

    /**
     * One line of text without surrounding blanks.
     *
     * @throws Refusal when it is empty, longer than {@code max} characters, or holds a control character
     */
    public static String line(String field, @Nullable String text, int max) {
        var line = text == null ? "" : text.strip();
        if (line.isEmpty()) {
            throw Refusal.at(field, "kernel.text.empty");
        }
        return checked(field, line, max, UNSAFE_IN_LINE);
    }

    /** As {@link #line}, but an empty text becomes null. */
    public static @Nullable String optionalLine(String field, @Nullable String text, int max) {
        return text == null || text.isBlank() ? null : line(field, text, max);
    }

    /**
     * Several lines of text; line ends become LF.
     *
     * @throws Refusal when it is longer than {@code max} characters or holds a control character
     */
    public static String lines(String field, @Nullable String text, int max) {
        var lines = text == null
                ? ""
                : text.replace("\r\n", "\n").replace('\r', '\n').strip();
        return checked(field, lines, max, UNSAFE_IN_TEXT);
    }

    /** A text whose phone numbers stay on one line: numbers beside each other do not break apart. */
    public static String unbroken(String text) {
        return BETWEEN_NUMBERS.matcher(text).replaceAll(NO_BREAK_SPACE);
    }

    private static String checked(String field, String text, int max, Pattern unsafe) {
        if (text.length() > max) {
            throw Refusal.at(field, "kernel.text.long", max);
        }
        if (unsafe.matcher(text).find()) {
            throw Refusal.at(field, "kernel.text.control");
        }
        return text;
    }
}
