package nl.leertafel.insight.loop;

import java.util.UUID;

/**
 * What is answered at once: all reflections on one session, or all who brought one insight in.
 *
 * @param about the session, or the insight
 */
public record LoopTopic(ContributionKind kind, UUID about) {}
