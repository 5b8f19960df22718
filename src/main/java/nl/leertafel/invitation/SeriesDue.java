package nl.leertafel.invitation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leertafel.invitation.CalendarEntry.Purpose;
import nl.leertafel.invitation.Telling.News;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say to one person of a regular series. Pure: everything that decides comes in, nothing is sent here.
 *
 * @param tellings what there is to say of each date of which there is anything
 * @param shown what the calendar should show; empty when it should not show the series
 * @param shownBefore what it showed until now
 * @param calendar whether the calendar has to be told
 * @param rhythmChanged whether it knows other dates than it should
 */
record SeriesDue(
        Map<SeriesDate, Telling> tellings,
        Optional<SeriesDates> shown,
        Optional<SeriesDates> shownBefore,
        boolean calendar,
        boolean rhythmChanged) {

    private static final Set<News> OFFERS = Set.of(News.OFFERED, News.OFFERED_MOVED, News.OFFER_LAPSED);

    /** What one decides or hears about one date alone. */
    Map<SeriesDate, Telling> apart() {
        var together = isSaidTogether();
        return tellings.entrySet().stream()
                .filter(it -> OFFERS.contains(it.getValue().news())
                        || (it.getValue().purpose() == null && !(together && isWaiting(it.getValue()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** For the calendar, or because somebody waits for more than one date. */
    boolean isSaidTogether() {
        return calendar
                || tellings.values().stream().filter(SeriesDue::isWaiting).count() >= SeriesDates.FEWEST;
    }

    private static boolean isWaiting(Telling telling) {
        return telling.news() == News.WAITING;
    }

    boolean isShown(SeriesDate date) {
        return shown.filter(it -> it.on().contains(date)).isPresent();
    }

    @Nullable
    Purpose purpose() {
        if (!calendar) {
            return null;
        }
        if (shown.isPresent()) {
            return Purpose.REQUEST;
        }
        var isOffForAll = shownBefore.orElseThrow().on().stream()
                .allMatch(it -> it.wanted().isCalledOff());
        return isOffForAll ? Purpose.CALL_OFF : Purpose.REMOVE;
    }

    SequenceRule rule() {
        var isRescheduled = shown.isEmpty()
                || rhythmChanged
                || tellings.keySet().stream()
                        .anyMatch(it -> SequenceRule.between(
                                        true,
                                        it.invitation().told().calendar(),
                                        it.wanted().calendar())
                                == SequenceRule.BUMP);
        return isRescheduled ? SequenceRule.BUMP : SequenceRule.NEW_DTSTAMP;
    }

    @Nullable
    SeriesDates inCalendar() {
        return calendar ? shown.or(() -> shownBefore).orElseThrow() : null;
    }

    static SeriesDue of(int weeks, SeriesInvitation entry, List<SeriesDate> dates, Instant now) {
        var tellings = new LinkedHashMap<SeriesDate, Telling>();
        dates.forEach(date -> date.due(now).ifPresent(it -> tellings.put(date, it)));
        var shown =
                SeriesDates.of(weeks, dates.stream().filter(it -> it.isOn(now)).toList());
        var shownBefore = SeriesDates.of(
                weeks,
                dates.stream().filter(it -> it.invitation().told().onCalendar()).toList());
        var rhythmChanged = !entry.knows(shown.map(SeriesDates::remembered).orElse(null));
        var calendar = (shown.isPresent() || shownBefore.isPresent())
                && (rhythmChanged || tellings.values().stream().anyMatch(it -> it.purpose() != null));
        return new SeriesDue(tellings, shown, shownBefore, calendar, rhythmChanged);
    }
}
