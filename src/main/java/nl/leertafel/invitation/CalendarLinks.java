package nl.leertafel.invitation;

import static nl.leertafel.invitation.Subscription.encoded;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Links that put one session in somebody's own calendar, as a copy that follows no change: for people who have no
 * invitation of ours.
 */
public record CalendarLinks(String google, String outlook) {

    private static final DateTimeFormatter COMPACT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** @param words what stands under it there: where one sees whether anything changed */
    static CalendarLinks to(Occasion occasion, String words) {
        var title = encoded(occasion.title());
        var place = encoded(orEmpty(occasion.place()));
        var text = encoded(words);
        return new CalendarLinks(
                "https://calendar.google.com/calendar/render?action=TEMPLATE&text=" + title + "&dates="
                        + encoded(compact(occasion.startInstant()) + "/" + compact(occasion.endInstant()))
                        + "&details=" + text + "&location=" + place + "&ctz="
                        + encoded(occasion.zone().getId()),
                "https://outlook.live.com/calendar/deeplink/compose?path=%2Fcalendar%2Faction%2Fcompose&rru=addevent"
                        + "&startdt=" + encoded(occasion.startInstant().toString()) + "&enddt="
                        + encoded(occasion.endInstant().toString()) + "&subject=" + title + "&body=" + text
                        + "&location=" + place);
    }

    private static String compact(Instant moment) {
        return COMPACT.format(moment);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
