package nl.leertafel.insight.loop;

import java.util.UUID;

/**
 * What is answered at once: all reflections on one session, all who brought one insight in, or one thing that was said.
 *
 * @param about the session, the insight, or the line in the minutes
 */
public record LoopTopic(ContributionKind kind, UUID about) {}
