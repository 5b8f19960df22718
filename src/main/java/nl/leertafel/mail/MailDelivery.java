package nl.leertafel.mail;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Carries what waits in the outbox to the relay. Killed at any moment, it leaves nothing lost: the lease runs out. */
@Service
public class MailDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final OutboxQueue queue;
    private final Relay relay;
    private final Clock clock;

    private Duration pause = Duration.ZERO;
    private Instant resting = Instant.MIN;

    MailDelivery(OutboxQueue queue, Relay relay, Clock clock) {
        this.queue = queue;
        this.relay = relay;
        this.clock = clock;
    }

    /** Sends what is due now, in order per topic; returns how many messages the relay took. */
    public synchronized int deliverDue() {
        if (!relay.isConfigured()) {
            return 0;
        }
        queue.giveUp();
        int taken = 0;
        while (!clock.instant().isBefore(resting)) {
            var batch = queue.claim();
            if (batch.isEmpty()) {
                break;
            }
            taken += deliver(batch);
        }
        return taken;
    }

    private int deliver(List<ClaimedMail> batch) {
        Relay.Connection connection;
        try {
            connection = relay.open();
        } catch (MessagingException unreachable) {
            rest(SmtpVerdict.onConnecting(unreachable), batch);
            return 0;
        }
        pause = Duration.ZERO;
        try (connection) {
            return deliver(batch, connection);
        }
    }

    private int deliver(List<ClaimedMail> batch, Relay.Connection connection) {
        var leaseEnds = clock.instant().plus(OutboxQueue.LEASE).minus(MARGIN);
        int taken = 0;
        for (int i = 0; i < batch.size(); i++) {
            if (i > 0 && clock.instant().isAfter(leaseEnds)) {
                queue.release(batch.subList(i, batch.size()));
                break;
            }
            var attempt = attempt(batch.get(i), connection);
            if (attempt instanceof Attempt.RelayDown down) {
                rest(down, batch.subList(i, batch.size()));
                break;
            }
            queue.record(batch.get(i).id(), attempt);
            if (attempt instanceof Attempt.Accepted) {
                taken++;
            } else if (!connection.isAlive()) {
                queue.release(batch.subList(i + 1, batch.size()));
                break;
            }
        }
        return taken;
    }

    private static Attempt attempt(ClaimedMail mail, Relay.Connection connection) {
        try {
            connection.send(mail);
            return new Attempt.Accepted();
        } catch (MessagingException failure) {
            var attempt = SmtpVerdict.onSending(failure);
            LOG.info(
                    "mail.not-taken message={} outcome={}",
                    mail.id(),
                    attempt.getClass().getSimpleName());
            return attempt;
        } catch (RuntimeException broken) {
            // one by one: a message that nobody can send must not stop the others
            LOG.error("mail.broken message={}", mail.id(), broken);
            return new Attempt.Postponed(
                    new Attempt.Reply(-1, broken.getClass().getName()), Delivery.FailureReason.REFUSED_CONTENT, true);
        }
    }

    /** The relay is to blame: no message loses an attempt, and the relay is left alone for a while. */
    private void rest(Attempt.RelayDown down, List<ClaimedMail> untried) {
        queue.release(untried, down);
        pause = down.reason() == Delivery.FailureReason.RELAY_REFUSES_US ? LONGEST_PAUSE : longer(pause);
        resting = clock.instant().plus(pause);
        LOG.error(
                "mail.relay-down reason={} code={} waiting={} pause={}",
                down.reason(),
                down.reply().code(),
                untried.size(),
                pause);
    }

    private static Duration longer(Duration pause) {
        var next = pause.isZero() ? SHORTEST_PAUSE : pause.multipliedBy(2);
        return next.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : next;
    }
}
