package nl.leertafel.mail.inbox;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Goes past the mail that waits to be handled, in the order in which it came in, one transaction each. */
@Component
public class InboxWorker {

    private static final Logger LOG = LoggerFactory.getLogger(InboxWorker.class);
    private static final int BATCH = 100;

    private final InboundMails mails;
    private final InboundHandling handling;
    private final Clock clock;

    InboxWorker(InboundMails mails, InboundHandling handling, Clock clock) {
        this.mails = mails;
        this.handling = handling;
        this.clock = clock;
    }

    /** Handles what waits now. */
    public void run() {
        mails.waiting(clock.instant(), Limit.of(BATCH)).forEach(this::handle);
    }

    private void handle(InboundMailId id) {
        try {
            handling.handle(id);
        } catch (RuntimeException broken) {
            // one by one: a mail that nobody can handle must not hold up the others
            LOG.error("inbox.failed mail={}", id, broken);
            handling.failed(id, broken);
        }
    }
}
