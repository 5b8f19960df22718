package nl.leertafel.participation;

import java.time.Instant;
import java.util.List;
import nl.leertafel.kernel.PersonId;

/** A module above that knows moments of a person that are no sessions, such as deadlines; a bean. */
public interface CalendarEntries {

    /** What is between these moments, for the agenda of who is asked about. */
    List<CalendarMoment> of(PersonId person, Instant from, Instant until);
}
