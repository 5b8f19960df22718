package nl.leertafel.invitation;

import java.util.regex.Pattern;

/**
 * Takes out of people's text what a lenient calendar program could read as a line end, and so as a property of its
 * own. ical4j escapes the rest.
 */
final class CalendarText {

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n|[\\r\\n\\u000B\\f\\u0085\\u2028\\u2029]");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private CalendarText() {}

    /** Several lines. */
    static String lines(String text) {
        return CONTROLS.matcher(LINE_ENDS.matcher(text).replaceAll("\n").replace('\t', ' '))
                .replaceAll("")
                .strip();
    }

    /** One line. */
    static String line(String text) {
        return BLANKS.matcher(lines(text)).replaceAll(" ");
    }

    /** A name in a parameter, where a double quote cannot stand (RFC 5545 section 3.1) and few know RFC 6868. */
    static String name(String text) {
        return line(text).replace('"', '\'').replace("^", "");
    }
}
