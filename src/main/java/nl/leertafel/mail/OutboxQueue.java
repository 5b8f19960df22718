package nl.leertafel.mail;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.jdbc.support.SqlValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The worker's side of the outbox, in short transactions: nothing is locked while the relay is talked to. */
@Service
@Transactional
class OutboxQueue {

    /**
     * Due and first of their topic; rows that another worker is looking at are skipped. The first is asked for row by row:
     * PostgreSQL would join the outbox with itself whenever its statistics are from a moment when most of it waited.
     */
    private static final String DUE = """
            select m.outbox_message_id, m.sender, m.recipient, m.content_hash
            from outbox_message m
            where m.status = 'WAITING' and m.next_attempt_at <= ? and (m.lease_until is null or m.lease_until <= ?)
                and m.topic_position = (
                    select min(first.topic_position) from outbox_message first
                    where first.topic = m.topic and first.status = 'WAITING')
            order by m.next_attempt_at, m.outbox_message_id
            fetch first ? rows only for update skip locked""";

    /** A claim that was never answered for means that it may have gone out. */
    private static final String CLAIM = """
            update outbox_message
            set maybe_sent = (maybe_sent or lease_until is not null), lease_until = ?, version = version + 1
            where outbox_message_id = any(?)""";

    private static final String TICK_OFF = """
            update outbox_message
            set status = 'SENT', sent_at = ?, attempts = attempts + 1, lease_until = null, failure_reason = null,
                reply_code = null, reply_text = null, version = version + 1
            where outbox_message_id = any(?) and status = 'WAITING' and lease_until is not null""";

    private static final String BODIES = """
            select outbox_message_id, mime from outbox_body where outbox_message_id = any(?)""";

    private static final RowMapper<DueMail> DUE_MAIL =
            (row, _) -> new DueMail(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4));

    private static final byte[] NONE = {};

    private final JdbcTemplate database;
    private final OutboxMessages messages;
    private final FreshBodies fresh;
    private final Suppressions suppressions;
    private final MailSettings settings;
    private final Clock clock;

    OutboxQueue(
            JdbcTemplate database,
            OutboxMessages messages,
            FreshBodies fresh,
            Suppressions suppressions,
            MailSettings settings,
            Clock clock) {
        this.database = database;
        this.messages = messages;
        this.fresh = fresh;
        this.suppressions = suppressions;
        this.settings = settings;
        this.clock = clock;
    }

    private record DueMail(UUID id, String sender, String recipient, String contentHash) {

        ClaimedMail with(byte[] mime) {
            return new ClaimedMail(new OutboxMessageId(id), sender, recipient, mime);
        }
    }

    /** Takes messages that are due, at most one per topic. */
    List<ClaimedMail> claim(int most) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var due = database.query(DUE, DUE_MAIL, now, now, most);
        if (due.isEmpty()) {
            return List.of();
        }
        database.update(CLAIM, now.plus(settings.lease()), uuids(due.stream().map(DueMail::id)));
        var bodies = bodies(due);
        return due.stream()
                .map(it -> it.with(bodies.getOrDefault(it.id(), NONE)))
                .toList();
    }

    private Map<UUID, byte[]> bodies(List<DueMail> due) {
        Map<UUID, byte[]> bodies = new HashMap<>();
        due.forEach(it -> fresh.take(it.id(), it.contentHash()).ifPresent(mime -> bodies.put(it.id(), mime)));
        var elsewhere = due.stream()
                .map(DueMail::id)
                .filter(it -> !bodies.containsKey(it))
                .toList();
        if (!elsewhere.isEmpty()) {
            database.query(
                    BODIES,
                    row -> {
                        bodies.put(row.getObject(1, UUID.class), row.getBytes(2));
                    },
                    uuids(elsewhere.stream()));
        }
        return bodies;
    }

    /**
     * The frequent case: the relay had these by then. What nobody has in hand was queued again since. One statement is a
     * transaction already, with nothing to begin and end.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void tickOff(List<UUID> taken, Instant at) {
        database.update(TICK_OFF, at.atOffset(ZoneOffset.UTC), uuids(taken.stream()));
    }

    void record(OutboxMessageId id, Attempt attempt) {
        var now = clock.instant();
        messages.findById(id).ifPresent(message -> {
            var chance = RandomGenerator.getDefault().nextDouble();
            messages.save(message.record(attempt, now, chance));
            if (attempt instanceof Attempt.Rejected(var reply, var reason)
                    && reason == Delivery.FailureReason.UNKNOWN_ADDRESS) {
                suppressions.suppress(message.recipient(), message.person(), reply.text());
            }
        });
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

    private static SqlValue uuids(Stream<UUID> ids) {
        return new SqlArrayValue("uuid", ids.toArray());
    }

    private List<OutboxMessage> find(Collection<ClaimedMail> claimed) {
        return messages.findByIdIn(claimed.stream().map(ClaimedMail::id).toList());
    }
}
