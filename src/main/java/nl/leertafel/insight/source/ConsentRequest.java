package nl.leertafel.insight.source;

import nl.leertafel.insight.InsightDetails;
import nl.leertafel.session.SessionDetails;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody's words may stand under an insight, as the writer of those words sees it.
 *
 * @param session what they wrote about
 * @param quote the words; null when they were taken back or refused
 */
public record ConsentRequest(
        SourceId id,
        InsightDetails insight,
        @Nullable SessionDetails session,
        @Nullable String quote,
        SourceStanding standing) {}
