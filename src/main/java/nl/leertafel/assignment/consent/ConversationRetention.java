package nl.leertafel.assignment.consent;

import java.time.Clock;
import java.time.Duration;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Half a year after a group was to hand in, or did, lets go of what students noted and of whom they talked with. What may be used
 * stays, with whoever told it, so that they can take it back.
 */
@Component
class ConversationRetention {

    private static final Duration KEPT = Duration.ofDays(183);
    private static final Limit BATCH = Limit.of(200);

    private final Conversations conversations;
    private final ConsentChanges changes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ConversationRetention(
            Conversations conversations, ConsentChanges changes, TransactionTemplate transaction, Clock clock) {
        this.conversations = conversations;
        this.changes = changes;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Until nothing is left to let go, in steps. */
    void run() {
        boolean mayHaveMore;
        do {
            mayHaveMore = Boolean.TRUE.equals(transaction.execute(begun -> letGo()));
        } while (mayHaveMore);
    }

    private boolean letGo() {
        var due = conversations.overdue(clock.instant().minus(KEPT), BATCH);
        due.forEach(it -> changes.saved(it.letGo()));
        return due.size() == BATCH.max();
    }
}
