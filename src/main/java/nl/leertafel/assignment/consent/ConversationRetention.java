package nl.leertafel.assignment.consent;

import java.time.Clock;
import java.time.Duration;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Half a year after an assignment was due, lets go of what students noted and of whom they talked with. What may be used
 * stays, with whoever told it, so that they can take it back.
 */
@Service
@Transactional
class ConversationRetention {

    private static final Duration KEPT = Duration.ofDays(183);
    private static final Limit BATCH = Limit.of(200);

    private final Conversations conversations;
    private final ConsentChanges changes;
    private final Clock clock;

    ConversationRetention(Conversations conversations, ConsentChanges changes, Clock clock) {
        this.conversations = conversations;
        this.changes = changes;
        this.clock = clock;
    }

    void run() {
        conversations.overdue(clock.instant().minus(KEPT), BATCH).forEach(it -> changes.saved(it.letGo()));
    }
}
