package nl.leertafel.invitation;

import nl.leertafel.participation.ParticipationStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a person was told last about one session.
 *
 * @param onCalendar whether it stands in their calendar because of us
 * @param status null when they were told nothing yet
 * @param shown what was shown then; null when nothing was
 * @param title the title then
 */
record Told(
        boolean onCalendar,
        @Nullable ParticipationStatus status,
        @Nullable CalendarState shown,
        @Nullable String title) {

    static final Told NOTHING = new Told(false, null, null, null);

    /** What stands in the calendar. */
    @Nullable
    CalendarState calendar() {
        return onCalendar ? shown : null;
    }
}
