package nl.leertafel.action;

import java.time.Clock;
import java.time.LocalDate;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.TimeSlot;
import nl.leertafel.session.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * An agreed action and the session it came from.
 *
 * @param reason why it was dropped
 */
public record ActionSummary(
        ActionItemId id,
        NetworkId network,
        SessionId session,
        String sessionTitle,
        TimeSlot sessionSlot,
        Visibility sessionVisibility,
        PersonId owner,
        String ownerName,
        PersonId agreedBy,
        String what,
        LocalDate dueOn,
        ActionStatus status,
        @Nullable String reason,
        int version) {

    public LocalDate sessionDay() {
        return sessionSlot.startsAt().toLocalDate();
    }

    /** Whether its day has passed where the session was, while something still has to happen. */
    public boolean isLate(Clock clock) {
        return status.isOpen() && dueOn.isBefore(LocalDate.now(clock.withZone(sessionSlot.zoneId())));
    }
}
