package nl.leertafel.minutes.quick;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leertafel.minutes.quick.QuickLine.Question;
import org.jspecify.annotations.Nullable;

/**
 * The day a line ends with, in Dutch or English: "voor 12 mei", "uiterlijk vrijdag", "by tomorrow".
 *
 * @param before what stands before the day
 * @param question what is unclear about the day; null when nothing is
 * @param day the day that was understood, or the one that is offered
 */
record DayInWords(
        String before,
        @Nullable Question question,
        @Nullable LocalDate day) {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("nl"), Locale.ENGLISH);

    private static final Map<String, Integer> FROM_TODAY =
            Map.of("vandaag", 0, "today", 0, "morgen", 1, "tomorrow", 1, "overmorgen", 2);

    private static final Pattern AT_END =
            Pattern.compile("""
            (?:^|\\s)(?:uiterlijk\\s+op|uiterlijk|v[oó]{2}r|op|by|before|on)\\s+(?:
              (?:(?<weekday>\\p{L}+)\\s+)?(?<day>\\d{1,2})\\s+(?<month>\\p{L}+)\\.?(?:\\s+(?<year>\\d{4}))?
            | (?<usmonth>\\p{L}+)\\s+(?<usday>\\d{1,2})(?:,?\\s+(?<usyear>\\d{4}))?
            | (?<nday>\\d{1,2})[-/](?<nmonth>\\d{1,2})(?:[-/](?<nyear>\\d{4}|\\d{2}))?
            | (?<word>\\p{L}+)
            )[.!]?$""", Pattern.COMMENTS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static DayInWords atEndOf(String line, LocalDate today) {
        var found = AT_END.matcher(line);
        if (!found.find()) {
            return new DayInWords(line, Question.NO_DAY, null);
        }
        var before = line.substring(0, found.start()).strip();
        return read(found, before, today).orElseGet(() -> new DayInWords(line, Question.NO_DAY, null));
    }

    /** Empty when it only looked like a day. */
    private static Optional<DayInWords> read(Matcher found, String before, LocalDate today) {
        if (found.group("word") != null) {
            return inAWord(found.group("word"), before, today);
        }
        if (found.group("nday") != null) {
            return Optional.of(inFigures(found, before, today));
        }
        var american = found.group("usday") != null;
        return month(found.group(american ? "usmonth" : "month"))
                .map(month -> dated(
                        found.group(american ? "usday" : "day"),
                        month.getValue(),
                        found.group(american ? "usyear" : "year"),
                        american ? null : found.group("weekday"),
                        before,
                        today));
    }

    private static Optional<DayInWords> inAWord(String word, String before, LocalDate today) {
        var days = FROM_TODAY.get(word.toLowerCase(Locale.ROOT));
        if (days != null) {
            return Optional.of(new DayInWords(before, null, today.plusDays(days)));
        }
        return weekday(word)
                .map(weekday -> weekday == today.getDayOfWeek()
                        ? new DayInWords(before, Question.IMPOSSIBLE_DAY, null)
                        : new DayInWords(before, null, today.with(TemporalAdjusters.next(weekday))));
    }

    private static DayInWords inFigures(Matcher found, String before, LocalDate today) {
        var year = found.group("nyear");
        return dated(
                found.group("nday"),
                Integer.parseInt(found.group("nmonth")),
                year != null && year.length() == 2 ? "20" + year : year,
                null,
                before,
                today);
    }

    private static DayInWords dated(
            String day, int month, @Nullable String year, @Nullable String weekday, String before, LocalDate today) {
        try {
            var date =
                    LocalDate.of(year == null ? today.getYear() : Integer.parseInt(year), month, Integer.parseInt(day));
            if (weekday != null && !weekday(weekday).equals(Optional.of(date.getDayOfWeek()))) {
                return new DayInWords(before, Question.IMPOSSIBLE_DAY, null);
            }
            if (date.isBefore(today)) {
                return new DayInWords(before, Question.PAST_DAY, year == null ? date.plusYears(1) : null);
            }
            return new DayInWords(before, null, date);
        } catch (DateTimeException noSuchDay) {
            return new DayInWords(before, Question.IMPOSSIBLE_DAY, null);
        }
    }

    private static Optional<Month> month(String word) {
        return Arrays.stream(Month.values())
                .filter(it -> names(it).anyMatch(name -> isSame(name, word)))
                .findFirst();
    }

    private static Stream<String> names(Month month) {
        return LANGUAGES.stream()
                .flatMap(language -> Stream.of(
                        month.getDisplayName(TextStyle.FULL, language),
                        month.getDisplayName(TextStyle.SHORT, language)));
    }

    private static Optional<DayOfWeek> weekday(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(it -> LANGUAGES.stream()
                        .anyMatch(language -> isSame(it.getDisplayName(TextStyle.FULL, language), word)))
                .findFirst();
    }

    private static boolean isSame(String name, String word) {
        return name.replace(".", "").equalsIgnoreCase(word);
    }
}
