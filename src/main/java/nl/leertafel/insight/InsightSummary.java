package nl.leertafel.insight;

import java.time.Instant;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * An insight as it stands in a list.
 *
 * @param harvester null when nobody knows any more
 * @param confirmed how many who did not make it said that it is so
 */
public record InsightSummary(
        InsightId id,
        NetworkId network,
        QuestionId question,
        String questionWording,
        @Nullable SessionId session,
        @Nullable PersonId harvester,
        InsightText text,
        InsightState state,
        Instant changedAt,
        long confirmed) {}
