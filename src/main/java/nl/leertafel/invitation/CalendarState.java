package nl.leertafel.invitation;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What one calendar shows, or should show, as far as it matters for the order of messages.
 *
 * @param answer what the calendar thinks this person answered
 * @param place as {@link Venue} remembers it; null when one only takes part online
 * @param digest changes with anything else that is shown: title, text, room, link
 */
record CalendarState(
        CalendarEntry.Answer answer,
        LocalDateTime start,
        LocalDateTime end,
        ZoneId zone,
        @Nullable String place,
        String digest) {}
