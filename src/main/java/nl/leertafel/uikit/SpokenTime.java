package nl.leertafel.uikit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import nl.leertafel.kernel.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Dates and times the way people say them. */
@Component
public class SpokenTime {

    private static final int DAYS_PEOPLE_COUNT = 13;

    private final MessageSource texts;
    private final Clock clock;

    SpokenTime(MessageSource texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** "dinsdag 8 december"; with the year when it is not this one. */
    public String day(LocalDate day, Locale locale) {
        var pattern = day.getYear() == today().getYear() ? "uikit.time.day" : "uikit.time.dayAndYear";
        return format(pattern, locale).format(day);
    }

    /** "8 dec"; with the year when it is not this one. */
    public String shortDay(LocalDate day, Locale locale) {
        var pattern = day.getYear() == today().getYear() ? "uikit.time.shortDay" : "uikit.time.shortDayAndYear";
        return format(pattern, locale).format(day);
    }

    /** "dec": stands under the number of the day. */
    public String shortMonth(LocalDate day, Locale locale) {
        return format("uikit.time.shortMonth", locale).format(day);
    }

    /** "19.30". */
    public String time(LocalTime time, Locale locale) {
        return format("uikit.time.time", locale).format(time);
    }

    /** "dinsdag 8 december, 19.30 uur". */
    public String moment(LocalDateTime moment, Locale locale) {
        return say("uikit.time.moment", locale, day(moment.toLocalDate(), locale), time(moment.toLocalTime(), locale));
    }

    /** The moment something happened, as the clock showed it where the networks are. */
    public String moment(Instant moment, Locale locale) {
        return moment(LocalDateTime.ofInstant(moment, clock.getZone()), locale);
    }

    /** "19.30 uur" when it happened today, else the day as well. */
    public String lately(Instant moment, Locale locale) {
        var local = LocalDateTime.ofInstant(moment, clock.getZone());
        return local.toLocalDate().equals(today())
                ? say("uikit.time.clock", locale, time(local.toLocalTime(), locale))
                : moment(local, locale);
    }

    /** "dinsdag 8 december, 19.30 – 21.30 uur"; names both days when it goes on after midnight. */
    public String range(LocalDateTime start, LocalDateTime end, Locale locale) {
        if (!start.toLocalDate().equals(end.toLocalDate())) {
            return say("uikit.time.rangeOfDays", locale, moment(start, locale), moment(end, locale));
        }
        return say(
                "uikit.time.range",
                locale,
                day(start.toLocalDate(), locale),
                time(start.toLocalTime(), locale),
                time(end.toLocalTime(), locale));
    }

    /** "gisteren", "morgen", "over 3 dagen"; the day itself where people stop counting. */
    public String relative(LocalDate day, Locale locale) {
        var days = ChronoUnit.DAYS.between(today(), day);
        if (Math.abs(days) > DAYS_PEOPLE_COUNT) {
            return day(day, locale);
        }
        return days < 0 ? say("uikit.time.past", locale, Math.abs(days)) : say("uikit.time.future", locale, days);
    }

    /** The day it is where the networks are. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private DateTimeFormatter format(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(say(pattern, locale), spoken(locale));
    }

    private String say(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, spoken(locale));
    }

    private static Locale spoken(Locale locale) {
        return Language.of(locale).locale();
    }
}
