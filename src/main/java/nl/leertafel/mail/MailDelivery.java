package nl.leertafel.mail;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Carries what waits in the outbox to the relay. Killed at any moment, it leaves nothing lost: the lease runs out. */
@Service
public class MailDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);
    private static final int BATCH = 100;
    private static final int PROBE = 1;

    /** When one message showed that the relay is still unwell, the next probe is another one. */
    private static final Duration AFTER_PROBE = Duration.ofMinutes(1);

    /** The relay ends the conversation (RFC 5321 section 3.8). */
    private static final int CLOSING = 421;

    private final OutboxQueue queue;
    private final SentJournal sent;
    private final Relay relay;
    private final RelayCircuit circuit;
    private final SendingRates rates;
    private final MailMeters meters;
    private final MailSettings settings;
    private final Clock clock;
    private final Suspicion suspicion = new Suspicion();

    MailDelivery(
            OutboxQueue queue,
            SentJournal sent,
            Relay relay,
            RelayCircuit circuit,
            SendingRates rates,
            MailMeters meters,
            MailSettings settings,
            Clock clock) {
        this.queue = queue;
        this.sent = sent;
        this.relay = relay;
        this.circuit = circuit;
        this.rates = rates;
        this.meters = meters;
        this.settings = settings;
        this.clock = clock;
    }

    /** Sends what is due now, in order per topic; returns how many messages the relay took. */
    public synchronized int deliverDue() {
        if (!relay.isConfigured()) {
            return 0;
        }
        sent.catchUp();
        if (circuit.standing(relay).pausedAt() != null) {
            return 0;
        }
        queue.giveUp();
        int taken = 0;
        try (var line = new Line(relay, settings.perConnection())) {
            while (true) {
                var standing = circuit.standing(relay);
                if (!standing.lets(clock.instant())) {
                    return taken;
                }
                var batch = queue.claim(standing.isDoubtful() ? PROBE : BATCH);
                if (batch.isEmpty()) {
                    return taken;
                }
                try {
                    taken += deliver(rationed(batch), line, standing.isDoubtful());
                } finally {
                    sent.settle();
                }
            }
        }
    }

    private List<ClaimedMail> rationed(List<ClaimedMail> batch) {
        var ration = rates.ration(batch);
        if (!ration.later().isEmpty()) {
            queue.putOff(ration.later());
        }
        return ration.now();
    }

    private int deliver(List<ClaimedMail> batch, Line line, boolean isProbe) {
        var leaseEnds = clock.instant().plus(settings.lease().dividedBy(3).multipliedBy(2));
        var doubt = isProbe;
        int taken = 0;
        for (int i = 0; i < batch.size(); i++) {
            if (i > 0 && clock.instant().isAfter(leaseEnds)) {
                queue.release(batch.subList(i, batch.size()));
                break;
            }
            var mail = batch.get(i);
            switch (attempt(mail, line)) {
                case Attempt.Accepted _ -> {
                    sent.add(mail.id());
                    meters.sent();
                    taken++;
                    isBack(doubt);
                    doubt = false;
                }
                case Attempt.Rejected rejected -> {
                    queue.record(mail.id(), rejected);
                    isBack(doubt);
                    doubt = false;
                }
                case Attempt.Postponed postponed -> {
                    var itIsTheRelay = suspicion.isConfirmedBy(mail, postponed);
                    if (itIsTheRelay || doubt) {
                        queue.putOff(Map.of(mail, clock.instant().plus(AFTER_PROBE)));
                    } else {
                        queue.record(mail.id(), postponed);
                        meters.retried();
                    }
                    if (itIsTheRelay || (doubt && !postponed.personal())) {
                        rest(postponed.blamedOnRelay(), batch.subList(i + 1, batch.size()));
                        return taken;
                    }
                }
                case Attempt.RelayDown down -> {
                    rest(down, batch.subList(i, batch.size()));
                    return taken;
                }
            }
        }
        return taken;
    }

    /** A relay may have enough of a line between two messages; that is no word about either of them. */
    private static Attempt attempt(ClaimedMail mail, Line line) {
        var attempt = once(mail, line);
        if (line.isUsed()
                && attempt instanceof Attempt.Postponed(var reply, var reason, var maybeSent, var personal)
                && (reply.code() < 0 || reply.code() == CLOSING)
                && !maybeSent
                && !personal) {
            line.close();
            return once(mail, line);
        }
        return attempt;
    }

    private static Attempt once(ClaimedMail mail, Line line) {
        Relay.Connection connection;
        try {
            connection = line.connection();
        } catch (MessagingException unreachable) {
            return SmtpVerdict.onConnecting(unreachable);
        }
        try {
            connection.send(mail);
            return new Attempt.Accepted();
        } catch (MessagingException failure) {
            line.doubt();
            var attempt = SmtpVerdict.onSending(failure);
            LOG.info(
                    "mail.not-taken message={} outcome={}",
                    mail.id(),
                    attempt.getClass().getSimpleName());
            return attempt;
        } catch (RuntimeException broken) {
            // one by one: a message that nobody can send must not stop the others
            line.doubt();
            LOG.error("mail.broken message={}", mail.id(), broken);
            return new Attempt.Postponed(
                    new Attempt.Reply(-1, broken.getClass().getName()),
                    Delivery.FailureReason.REFUSED_CONTENT,
                    true,
                    true);
        }
    }

    /** The relay gave a clear answer: what was put off because of it need not wait any longer. */
    private void isBack(boolean wasDoubtful) {
        var wronged = suspicion.clear();
        if (wasDoubtful) {
            circuit.works(relay);
            queue.hurry(wronged);
        }
    }

    /** The relay is to blame: no message loses an attempt, and the relay is left alone for a while. */
    private void rest(Attempt.RelayDown down, List<ClaimedMail> untried) {
        queue.release(untried, down);
        circuit.failed(relay, down);
    }
}
