package nl.leertafel.invitation;

import java.time.LocalDateTime;

/**
 * One message about one date of a series that a calendar knows already.
 *
 * @param planned when the rhythm of the series has this date, in the zone of the occasion: how a calendar finds it
 */
record DateOfSeries(CalendarEntry entry, LocalDateTime planned) {

    DateOfSeries {
        if (CalendarZone.describe(entry.occasion().zone()).isEmpty()) {
            throw new IllegalArgumentException("A series needs a zone that we describe");
        }
    }
}
