package nl.leertafel.invitation;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Goes past every calendar that is due, some at a time, on whichever node comes first. */
@Component
public class InvitationWorker {

    private static final Logger LOG = LoggerFactory.getLogger(InvitationWorker.class);
    private static final int BATCH = 100;
    private static final int MOST_BATCHES = 20;
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(10);

    private final Invitations invitations;
    private final Reconciliation reconciliation;
    private final Clock clock;

    InvitationWorker(Invitations invitations, Reconciliation reconciliation, Clock clock) {
        this.invitations = invitations;
        this.reconciliation = reconciliation;
        this.clock = clock;
    }

    /** Settles what is due now. */
    public void run() {
        int batches = 0;
        while (settleBatch() == BATCH && ++batches < MOST_BATCHES) {
            LOG.debug("More calendars are due");
        }
    }

    private int settleBatch() {
        try {
            return reconciliation.settleDue(BATCH);
        } catch (RuntimeException oneOfThemIsBroken) {
            var due = invitations.due(clock.instant(), Limit.of(BATCH));
            LOG.warn("{} invitations are looked at one by one", due.size(), oneOfThemIsBroken);
            due.forEach(this::settle);
            return due.size();
        }
    }

    private void settle(InvitationId id) {
        var begun = clock.instant();
        try {
            reconciliation.settle(id);
        } catch (OutboundGate.Unfit ours) {
            LOG.error(
                    "Invitation {} is not sent, its calendar breaks the rules: {}",
                    id.invitationId(),
                    ours.getMessage());
            reconciliation.giveUp(id, ours.getMessage(), begun);
        } catch (RuntimeException broken) {
            // one by one: a calendar that cannot be told must not silence the others
            LOG.error("Invitation {} could not be settled", id.invitationId(), broken);
            reconciliation.postpone(id, AFTER_FAILURE);
        }
    }
}
