package nl.leertafel.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the queue.
 *
 * @param retrying how many of those were tried before
 * @param oldestDue since when the first of those that may go out now could have gone
 */
record WaitingMail(
        long waiting, @Nullable Long retrying, @Nullable Instant oldestDue) {}
