package nl.leertafel.invitation;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.leertafel.invitation.CalendarEntry.Purpose;
import nl.leertafel.invitation.CalendarEntry.Stamp;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * One message about a whole series to one person, before it is written out.
 *
 * @param purpose what the calendar is asked to do; null for a message of words alone
 * @param dates all dates that are told of, in order; at least one
 * @param shown what the calendar shows from now on, or showed until now when it is asked to let go; null for words alone
 * @param oldStateIsKnown whether it is certain that the person read what they were told before
 * @param stamp of the calendar part; null when there is none
 * @param last the stamp of the message before it
 * @param follows the entry this one goes on from; null when there is none
 */
record SeriesLetter(
        SeriesUid uid,
        SeriesNews news,
        @Nullable Purpose purpose,
        List<SeriesDate> dates,
        @Nullable SeriesDates shown,
        int weeks,
        EmailAddress to,
        boolean oldStateIsKnown,
        @Nullable Stamp stamp,
        @Nullable Stamp last,
        @Nullable UUID follows) {

    SeriesLetter {
        dates = List.copyOf(dates);
    }

    /** The date from which is said what is the same for all. */
    Wanted example() {
        return dates.getFirst().wanted();
    }

    Language language() {
        return example().contact().language();
    }

    SeriesDates inCalendar() {
        return Objects.requireNonNull(shown);
    }
}
