package nl.leertafel.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves the lines whose time has come: an offer nobody answered, kept seats that are for anyone from today. */
@Component
public class LineWorker {

    private static final Logger LOG = LoggerFactory.getLogger(LineWorker.class);
    private static final Limit BATCH = Limit.of(200);

    private final SessionDirectory sessions;
    private final Participations participations;
    private final SeatPlans plans;
    private final Seats seats;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LineWorker(
            SessionDirectory sessions,
            Participations participations,
            SeatPlans plans,
            Seats seats,
            TransactionTemplate transaction,
            Clock clock) {
        this.sessions = sessions;
        this.participations = participations;
        this.plans = plans;
        this.seats = seats;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Settles every session whose line may move, one transaction each. */
    public void run() {
        Set<SessionId> due = new LinkedHashSet<>(participations.withLapsedOffers(clock.instant(), BATCH));
        // the earliest day there is anywhere on earth comes first: east of UTC
        due.addAll(plans.toRelease(LocalDate.ofInstant(clock.instant(), ZoneOffset.MAX), BATCH));
        due.forEach(this::settle);
    }

    private void settle(SessionId session) {
        try {
            transaction.executeWithoutResult(begun -> {
                var locked = sessions.lock(session);
                seats.settle(locked);
                plans.findBySession(session)
                        .filter(plan -> !plan.keeps(locked.slot(), clock.instant()))
                        .ifPresent(plan -> plans.save(plan.release()));
            });
        } catch (RuntimeException broken) {
            // one by one: a line that cannot move must not hold up the others
            LOG.error("The line of session {} could not move", session.sessionId(), broken);
        }
    }
}
