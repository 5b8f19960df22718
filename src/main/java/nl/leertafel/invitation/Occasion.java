package nl.leertafel.invitation;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar shows of a session, in one language and without what a calendar program could trip over.
 *
 * @param kind the kind of session in words, shown as a category
 * @param place where to go; null when one only takes part online
 * @param onlineLink where to take part online
 * @param page the session's own page
 */
record Occasion(
        String title,
        String kind,
        String description,
        LocalDateTime start,
        LocalDateTime end,
        ZoneId zone,
        @Nullable String place,
        @Nullable URI onlineLink,
        URI page) {

    Occasion {
        if (!endsAfterStart(start, end, zone)) {
            throw new IllegalArgumentException("An occasion ends after it starts");
        }
        title = CalendarText.line(title);
        kind = CalendarText.line(kind);
        description = CalendarText.lines(description);
        place = place == null ? null : CalendarText.line(place);
        requireWeb(page);
        if (onlineLink != null) {
            requireWeb(onlineLink);
        }
    }

    /** The same, with this before everything else there is to read. */
    Occasion beginningWith(String sentence) {
        return new Occasion(
                title, kind, (sentence + "\n\n" + description).strip(), start, end, zone, place, onlineLink, page);
    }

    /** The same at another moment, by the clock on the wall. */
    Occasion at(LocalDateTime otherStart, LocalDateTime otherEnd) {
        return new Occasion(title, kind, description, otherStart, otherEnd, zone, place, onlineLink, page);
    }

    Instant startInstant() {
        return start.atZone(zone).toInstant();
    }

    Instant endInstant() {
        return end.atZone(zone).toInstant();
    }

    /** The address a person typed as an online link, if it is one that a calendar may open. */
    static @Nullable URI webAddress(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        try {
            var uri = URI.create(URI.create(typed.strip()).toASCIIString());
            return isWeb(uri) ? uri : null;
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }

    private static boolean endsAfterStart(LocalDateTime start, LocalDateTime end, ZoneId zone) {
        return end.atZone(zone).isAfter(start.atZone(zone));
    }

    private static void requireWeb(URI address) {
        if (!isWeb(address)) {
            throw new IllegalArgumentException("A calendar links only to the web");
        }
    }

    private static boolean isWeb(URI address) {
        return address.getHost() != null
                && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
    }
}
