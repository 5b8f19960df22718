package nl.leertafel.participation;

import java.time.Instant;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.seating.SeatReason;
import org.jspecify.annotations.Nullable;

/** One line of the coordinator's table of participants. */
public record ParticipantRow(
        ParticipationId id,
        PersonId person,
        String name,
        @Nullable EmailAddress email,
        @Nullable String phone,
        Perspective perspective,
        @Nullable String organisationName,
        ParticipationStatus status,
        @Nullable Long waitingNumber,
        int people,
        int helpers,
        @Nullable SeatReason reason,
        @Nullable Instant offerExpiresAt,
        @Nullable Presence presence,
        @Nullable Integer came,
        @Nullable String groupName,
        @Nullable PersonId contact) {}
