package nl.leertafel.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.leertafel.mail.Delivery.FailureReason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How it is with all outgoing mail, and the tap that an administrator turns. The caller checks the permission. */
@Service
@Transactional
public class MailTraffic {

    private static final Duration REMEMBERED = Duration.ofDays(7);
    private static final Duration DAY = Duration.ofDays(1);

    private final OutboxMessages messages;
    private final OutboxQueue queue;
    private final Suppressions suppressions;
    private final RelayCircuit circuit;
    private final Relay relay;
    private final Clock clock;

    MailTraffic(
            OutboxMessages messages,
            OutboxQueue queue,
            Suppressions suppressions,
            RelayCircuit circuit,
            Relay relay,
            Clock clock) {
        this.messages = messages;
        this.queue = queue;
        this.suppressions = suppressions;
        this.circuit = circuit;
        this.relay = relay;
        this.clock = clock;
    }

    /**
     * How things are.
     *
     * @param hasRelay whether there is a mail server at all; without one all mail stays in the built-in mailbox
     * @param pausedAt since when an administrator keeps all mail here; null when nobody does
     * @param downSince since when the mail server takes nothing; null when it does
     * @param reason what is the matter with it
     * @param reply its own words
     * @param lag how long the mail that is due longest has been waiting
     * @param retrying how many of those that wait were tried before
     * @param dead how many could not be delivered
     * @param sentToday how many it took in the last day
     * @param refused how often a receiver did not want our mail, this week
     */
    public record Report(
            boolean hasRelay,
            @Nullable Instant pausedAt,
            @Nullable Instant downSince,
            @Nullable FailureReason reason,
            @Nullable String reply,
            Duration lag,
            long waiting,
            long retrying,
            long dead,
            long sentToday,
            int refused) {}

    @Transactional(readOnly = true)
    public Report report() {
        var now = clock.instant();
        var standing = circuit.standing(relay);
        var waiting = messages.waiting(now);
        return new Report(
                relay.isConfigured(),
                standing.pausedAt(),
                standing.downSince(),
                standing.reason(),
                standing.replyText(),
                lag(waiting, now),
                waiting.waiting(),
                waiting.retrying() == null ? 0 : waiting.retrying(),
                messages.countDead(),
                messages.countSent(now.minus(DAY)),
                suppressions.refusedWithin(REMEMBERED));
    }

    /** How long the mail that is due longest has been waiting. */
    @Transactional(readOnly = true)
    public Duration lag() {
        var now = clock.instant();
        return lag(messages.waiting(now), now);
    }

    /** From here on all mail waits. */
    public void pause() {
        circuit.pause(relay);
    }

    /** From here on mail goes out again, at once if the mail server lets it; nothing is too late because of the pause. */
    public void resume() {
        circuit.resume(relay);
        queue.restartPatience();
    }

    private static Duration lag(WaitingMail waiting, Instant now) {
        var oldest = waiting.oldestDue();
        return oldest == null || oldest.isAfter(now) ? Duration.ZERO : Duration.between(oldest, now);
    }
}
