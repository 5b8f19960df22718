package nl.leertafel.insight.showcase;

import java.util.List;
import nl.leertafel.assignment.consent.Leave;
import nl.leertafel.insight.InsightState;
import org.jspecify.annotations.Nullable;

/**
 * Work as everyone sees it who has the address.
 *
 * @param insights how far each insight is that stands on it; what they say is the network's own
 */
public record ShownWork(
        String title,
        String course,
        @Nullable String institution,
        @Nullable String question,
        String network,
        String summary,
        Leave leave,
        List<InsightState> insights) {}
