package nl.leertafel.admin;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The few lines of a calendar part that tell a person what it says: what, when, for whom. */
public record CalendarGlance(String method, String summary, Optional<LocalDateTime> starts, String attendee) {

    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]");
    private static final Pattern LINE_END = Pattern.compile("\\r?\\n");
    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    public static CalendarGlance of(String calendar) {
        var lines = LINE_END.split(FOLD.matcher(calendar).replaceAll(""));
        var event = Arrays.stream(lines)
                .dropWhile(line -> !line.equals("BEGIN:VEVENT"))
                .toArray(String[]::new);
        return new CalendarGlance(
                value(lines, "METHOD"),
                plain(value(event, "SUMMARY")),
                starts(value(event, "DTSTART")),
                value(event, "ATTENDEE").replaceFirst("(?i)^mailto:", ""));
    }

    private static Optional<LocalDateTime> starts(String value) {
        try {
            return value.length() < 15
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(value.substring(0, 15), BASIC));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    /** The value of the first such property; parameters may hold colons, but only between quotes. */
    private static String value(String[] lines, String name) {
        var property = Pattern.compile(name + "(?:;(?:[^\":]|\"[^\"]*\")*)?:(.*)");
        return Arrays.stream(lines)
                .map(property::matcher)
                .filter(it -> it.matches())
                .map(it -> it.group(1))
                .findFirst()
                .orElse("");
    }

    private static String plain(String text) {
        return text.replace("\\n", " ").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\");
    }
}
