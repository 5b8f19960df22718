package nl.leertafel.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Tells one state of a set of sessions from every other: each change adds to the versions or to the number, whatever
 * the order in which changes are committed.
 *
 * @param changedAt when one of them last changed; null when there are none
 */
public record FeedRevision(
        long sessions, long versions, @Nullable Instant changedAt) {}
