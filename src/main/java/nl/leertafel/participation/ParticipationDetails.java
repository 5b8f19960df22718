package nl.leertafel.participation;

import java.time.Instant;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.Perspective;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * What one person has to do with one session.
 *
 * @param waitingNumber rises by the moment of joining the line; not the place in it
 */
public record ParticipationDetails(
        ParticipationId id,
        SessionId session,
        PersonId person,
        ParticipationStatus status,
        Perspective perspective,
        @Nullable String organisationName,
        @Nullable Long waitingNumber,
        Instant changedAt) {}
