package nl.leertafel.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.TimeSlot;
import nl.leertafel.session.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * An agreed action and the session it came from.
 *
 * @param helpers who helps its owner, by name
 * @param about what was being talked about when it was agreed
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
        List<HelpingHand> helpers,
        PersonId agreedBy,
        String what,
        @Nullable String about,
        LocalDate dueOn,
        ActionStatus status,
        @Nullable String reason,
        int version) {

    /** As a query finds it, which cannot read the helpers along. */
    ActionSummary(
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
            @Nullable String about,
            LocalDate dueOn,
            ActionStatus status,
            @Nullable String reason,
            int version) {
        this(
                id,
                network,
                session,
                sessionTitle,
                sessionSlot,
                sessionVisibility,
                owner,
                ownerName,
                List.of(),
                agreedBy,
                what,
                about,
                dueOn,
                status,
                reason,
                version);
    }

    ActionSummary helpedBy(List<HelpingHand> others) {
        return new ActionSummary(
                id,
                network,
                session,
                sessionTitle,
                sessionSlot,
                sessionVisibility,
                owner,
                ownerName,
                others,
                agreedBy,
                what,
                about,
                dueOn,
                status,
                reason,
                version);
    }

    public boolean isHelpedBy(PersonId person) {
        return helpers.stream().anyMatch(it -> it.person().equals(person));
    }

    public LocalDate sessionDay() {
        return sessionSlot.startsAt().toLocalDate();
    }

    /** Whether its day has passed where the session was, while something still has to happen. */
    public boolean isLate(Clock clock) {
        return status.isOpen() && dueOn.isBefore(LocalDate.now(clock.withZone(sessionSlot.zoneId())));
    }
}
