package nl.leertafel.mail;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The worker's side of the outbox, in short transactions: nothing is locked while the relay is talked to. */
@Service
@Transactional
class OutboxQueue {

    private final OutboxMessages messages;
    private final Suppressions suppressions;
    private final MailSettings settings;
    private final Clock clock;

    OutboxQueue(OutboxMessages messages, Suppressions suppressions, MailSettings settings, Clock clock) {
        this.messages = messages;
        this.suppressions = suppressions;
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes messages that are due, at most one per topic. */
    List<ClaimedMail> claim(int most) {
        var now = clock.instant();
        return messages.due(now, Limit.of(most)).stream()
                .map(message ->
                        messages.save(message.claim(now, settings.lease())).claimed())
                .toList();
    }

    void record(OutboxMessageId id, Attempt attempt) {
        var now = clock.instant();
        if (attempt instanceof Attempt.Accepted) {
            messages.tickOff(id, now);
        } else {
            messages.findById(id).ifPresent(message -> {
                var chance = RandomGenerator.getDefault().nextDouble();
                messages.save(message.record(attempt, now, chance));
                if (attempt instanceof Attempt.Rejected(var reply, var reason)
                        && reason == Delivery.FailureReason.UNKNOWN_ADDRESS) {
                    suppressions.suppress(message.recipient(), message.person(), reply.text());
                }
            });
        }
    }

    /** Gives back what may not go out yet. */
    void putOff(Map<ClaimedMail, Instant> later) {
        Map<OutboxMessageId, Instant> moments = new HashMap<>();
        later.forEach((mail, until) -> moments.put(mail.id(), until));
        find(later.keySet()).forEach(message -> {
            var until = requireNonNull(moments.get(message.id()));
            messages.save(message.putOff(until));
        });
    }

    /** Tries these at once: what they waited for is over. */
    void hurry(Collection<OutboxMessageId> waiting) {
        if (!waiting.isEmpty()) {
            messages.hurry(waiting, clock.instant());
        }
    }

    /** After a pause: what waited during it is not given up because of it. */
    void restartPatience() {
        messages.restartPatience(clock.instant());
    }

    /** Gives back what was claimed and not tried. */
    void release(List<ClaimedMail> untried) {
        find(untried).forEach(message -> messages.save(message.release()));
    }

    /** Gives back what could not be tried, and notes why. */
    void release(List<ClaimedMail> untried, Attempt.RelayDown down) {
        var now = clock.instant();
        find(untried).forEach(message -> messages.save(message.record(down, now, 0)));
    }

    /** Ends the waiting of messages whose moment, or our patience, is over; returns how many. */
    int giveUp() {
        var now = clock.instant();
        return messages.giveUp(now, now.minus(RetrySchedule.PATIENCE));
    }

    private List<OutboxMessage> find(Collection<ClaimedMail> claimed) {
        return messages.findByIdIn(claimed.stream().map(ClaimedMail::id).toList());
    }
}
