package nl.leertafel.participation.support;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets what people needed seven days after a session has ended. */
@Component
public class SupportWorker {

    /** In whole days, because people are told the day. */
    public static final int DAYS_KEPT = 7;

    private static final Logger LOG = LoggerFactory.getLogger(SupportWorker.class);
    private static final Limit BATCH = Limit.of(200);

    private final SupportNeeds needs;
    private final NeedKeeping keeping;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SupportWorker(SupportNeeds needs, NeedKeeping keeping, TransactionTemplate transaction, Clock clock) {
        this.needs = needs;
        this.keeping = keeping;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Goes past every session that ended long enough ago. */
    public void run() {
        var overdue = needs.overdue(clock.instant().minus(Duration.ofDays(DAYS_KEPT)), BATCH);
        overdue.forEach(session -> {
            transaction.executeWithoutResult(begun -> keeping.forgetSession(session));
            LOG.info("What people needed at session {} is forgotten", session.sessionId());
        });
    }
}
