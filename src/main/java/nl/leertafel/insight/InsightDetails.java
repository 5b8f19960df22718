package nl.leertafel.insight;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * An insight as one reads it.
 *
 * @param session where it was harvested, if it comes from one
 * @param harvester null when nobody knows any more; so are the others
 * @param steps what happened to it, in order
 * @param wordings the other words: earlier ones, and those one still has to choose between
 * @param rights what the one who looks may do
 */
public record InsightDetails(
        InsightId id,
        NetworkId network,
        QuestionId question,
        String questionWording,
        @Nullable SessionId session,
        @Nullable PersonId harvester,
        InsightText text,
        @Nullable PersonId wordedBy,
        Instant wordedAt,
        InsightState state,
        Instant harvestedAt,
        List<InsightStep> steps,
        List<InsightWording> wordings,
        InsightRights rights,
        int version) {

    /** Everybody who worked on it. */
    public Set<PersonId> makers() {
        var makers = new HashSet<PersonId>();
        Stream.of(
                        Stream.of(harvester, wordedBy),
                        steps.stream().map(InsightStep::person),
                        wordings.stream().map(InsightWording::person))
                .flatMap(it -> it)
                .forEach(it -> {
                    if (it != null) {
                        makers.add(it);
                    }
                });
        return makers;
    }
}
