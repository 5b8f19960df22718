package nl.leertafel.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The worker's side of the outbox, in short transactions: nothing is locked while the relay is talked to. */
@Service
@Transactional
class OutboxQueue {

    /** A worker that has not answered for its messages by then is taken for dead. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final Limit BATCH = Limit.of(50);

    private final OutboxMessages messages;
    private final Clock clock;

    OutboxQueue(OutboxMessages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Takes messages that are due, at most one per topic. */
    List<ClaimedMail> claim() {
        var now = clock.instant();
        return messages.due(now, BATCH).stream()
                .map(message -> messages.save(message.claim(now, LEASE)).claimed())
                .toList();
    }

    void record(OutboxMessageId id, Attempt attempt) {
        var now = clock.instant();
        if (attempt instanceof Attempt.Accepted) {
            messages.tickOff(id, now);
        } else {
            messages.findById(id)
                    .map(message -> message.record(
                            attempt, now, RandomGenerator.getDefault().nextDouble()))
                    .ifPresent(messages::save);
        }
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

    private List<OutboxMessage> find(List<ClaimedMail> claimed) {
        return messages.findByIdIn(claimed.stream().map(ClaimedMail::id).toList());
    }
}
