package nl.leertafel.invitation;

import java.time.Instant;
import java.util.UUID;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * What one person's calendar was told about one session, as far as it matters to what comes back from it.
 *
 * @param uid of the entry in the calendar: of this session, or of the series it is a date of
 * @param recurrence when the rhythm of the series has it (RECURRENCE-ID); null when it is an entry of its own
 * @param address where messages to this calendar go
 * @param sequence of the last message to it
 * @param onCalendar whether it stands there because of us
 */
public record KnownInvitation(
        UUID uid,
        @Nullable Instant recurrence,
        SessionId session,
        PersonId person,
        @Nullable EmailAddress address,
        int sequence,
        boolean onCalendar) {

    public boolean isDateOfSeries() {
        return recurrence != null;
    }
}
