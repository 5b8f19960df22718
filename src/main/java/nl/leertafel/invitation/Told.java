package nl.leertafel.invitation;

import java.time.Instant;
import nl.leertafel.participation.ParticipationStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a person was told last about one session.
 *
 * @param onCalendar whether it stands in their calendar because of us
 * @param status null when they were told nothing yet
 * @param shown what was shown then; null when nothing was
 * @param title the title then
 * @param offer until when the seat was held that they were told of; null when that was not the last they were told
 * @param calledOff whether they were told last that it does not take place
 */
record Told(
        boolean onCalendar,
        @Nullable ParticipationStatus status,
        @Nullable CalendarState shown,
        @Nullable String title,
        @Nullable Instant offer,
        boolean calledOff) {

    static final Told NOTHING = new Told(false, null, null, null, null, false);

    /** What stands in the calendar. */
    @Nullable
    CalendarState calendar() {
        return onCalendar ? shown : null;
    }
}
