package nl.leertafel.mail;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.mail.Delivery.FailureReason;
import nl.leertafel.mail.OutgoingMail.Mailbox;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes messages in the transaction that causes them; a worker sends them afterwards, at least once, in order per topic. */
@Service
@Transactional
public class Outbox {

    private final OutboxMessages messages;
    private final OutboxBodies bodies;
    private final FreshBodies fresh;
    private final Suppressions suppressions;
    private final Relay relay;
    private final MessageSource texts;
    private final Clock clock;

    Outbox(
            OutboxMessages messages,
            OutboxBodies bodies,
            FreshBodies fresh,
            Suppressions suppressions,
            Relay relay,
            MessageSource texts,
            Clock clock) {
        this.messages = messages;
        this.bodies = bodies;
        this.fresh = fresh;
        this.suppressions = suppressions;
        this.relay = relay;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Writes the message as a row in the caller's transaction and returns its id. To an address that gets no mail any
     * more it is not sent: the coordinator finds it among what was not delivered.
     */
    public UUID enqueue(OutgoingMail mail) {
        return enqueue(mail, null, suppressions.isSuppressed(mail.to().address()));
    }

    /** As {@link #enqueue}, for what somebody else wrote: whoever answers it, answers them. */
    public UUID forward(OutgoingMail mail, Mailbox writer) {
        return enqueue(mail, writer, suppressions.isSuppressed(mail.to().address()));
    }

    /**
     * As {@link #enqueue}, for what its reader asked for this very minute, such as a sign-in link: that is tried even
     * when mail to this address came back before, or nobody could ever put that right.
     */
    public UUID enqueueAsked(OutgoingMail mail) {
        return enqueue(mail, null, false);
    }

    /** As {@link #enqueue(OutgoingMail)}, for many at once, in this order. */
    public void enqueueAll(List<OutgoingMail> mails) {
        if (mails.isEmpty()) {
            return;
        }
        var dead = suppressions.among(
                mails.stream().map(mail -> mail.to().address().value()).collect(Collectors.toSet()));
        Map<String, Integer> positions = new HashMap<>();
        messages.lastPositions(mails.stream().map(OutgoingMail::topic).collect(Collectors.toSet()))
                .forEach(row -> positions.put((String) row[0], (Integer) row[1]));
        var encoder = new QuotedPrintable();
        mails.forEach(mail -> enqueue(
                mail,
                null,
                encoder,
                dead.contains(mail.to().address().value()),
                requireNonNull(positions.merge(mail.topic(), 1, Integer::sum))));
    }

    private UUID enqueue(OutgoingMail mail, @Nullable Mailbox answerTo, boolean isDead) {
        return enqueue(mail, answerTo, new QuotedPrintable(), isDead, messages.lastPosition(mail.topic()) + 1);
    }

    private UUID enqueue(
            OutgoingMail mail, @Nullable Mailbox answerTo, QuotedPrintable encoder, boolean isDead, int position) {
        var now = clock.instant();
        var composed = MailComposer.compose(mail, answerTo, calendarFile(mail), ZonedDateTime.now(clock), encoder);
        var message = new OutboxMessage(mail, position, composed, now);
        if (isDead) {
            message.keepHere();
        } else if (!relay.isConfigured()) {
            message.putInMailbox(now);
        }
        messages.save(message);
        bodies.save(new OutboxBody(composed.id(), composed.mime()));
        fresh.keep(message, composed.mime());
        return message.uuid();
    }

    /**
     * Takes back what certainly has not gone out under this topic, waiting or failed; returns how many messages that
     * were. What is on its way this moment, or may have arrived before a connection broke, stays.
     */
    public int supersede(String topic) {
        return messages.supersede(topic);
    }

    /** Of which of these topics something may still be taken back: of all others there is nothing to supersede. */
    @Transactional(readOnly = true)
    public Set<String> takeable(Collection<String> topics) {
        return topics.isEmpty() ? Set.of() : Set.copyOf(messages.takeable(topics));
    }

    /** The newest message of a topic that was not taken back, and how it fared. */
    @Transactional(readOnly = true)
    public Optional<Delivery> latest(String topic) {
        return messages.newest(topic, Limit.of(1)).stream().findFirst();
    }

    /** Of which of these topics the newest message could not be delivered, and why. The caller checks the permission. */
    @Transactional(readOnly = true)
    public Map<String, FailureReason> undelivered(Collection<String> topics) {
        return topics.isEmpty()
                ? Map.of()
                : messages.undelivered(topics).stream()
                        .collect(Collectors.toMap(
                                Delivery::topic,
                                it -> Objects.requireNonNullElse(it.reason(), FailureReason.TOO_LATE)));
    }

    /** Messages of a network that could not be delivered, newest first. The caller checks the permission. */
    @Transactional(readOnly = true)
    public List<Delivery> undelivered(NetworkId network, Pageable page) {
        return messages.undelivered(network, page);
    }

    /** One of those messages. The caller checks the permission. */
    @Transactional(readOnly = true)
    public Optional<Delivery> undelivered(NetworkId network, UUID message) {
        return messages.undelivered(network, message);
    }

    @Transactional(readOnly = true)
    public long countUndelivered(NetworkId network) {
        return messages.countUndelivered(network);
    }

    /** Messages of every network and of none that could not be delivered, newest first. The caller checks the permission. */
    @Transactional(readOnly = true)
    public List<Delivery> undelivered(Pageable page) {
        return messages.dead(page);
    }

    /** One of those messages. The caller checks the permission. */
    @Transactional(readOnly = true)
    public Optional<Delivery> undelivered(UUID message) {
        return messages.dead(message);
    }

    /**
     * Tries a failed message again, from the start of its retry schedule; its address gets mail again. The caller checks
     * the permission.
     */
    public void sendAgain(UUID message) {
        var failed = failed(message);
        queue(failed, new EmailAddress(failed.recipient()), body(failed));
    }

    /** As {@link #sendAgain(UUID)}, to a corrected address. An invitation names its attendee: make a new one instead. */
    public void sendAgain(UUID message, String name, EmailAddress to) {
        var failed = failed(message);
        var body = body(failed);
        queue(failed, to, bodies.save(body.replace(MailComposer.readdressed(body.mime(), name, to))));
    }

    private void queue(OutboxMessage failed, EmailAddress to, OutboxBody body) {
        var now = clock.instant();
        suppressions.allow(to);
        var message = failed.sendAgain(to, body.mime(), now);
        if (!relay.isConfigured()) {
            message.putInMailbox(now);
        }
        messages.save(message);
    }

    private OutboxMessage failed(UUID id) {
        var message = messages.findById(new OutboxMessageId(id)).orElseThrow(() -> new NotFound("message " + id));
        if (message.status() != Delivery.Status.FAILED) {
            throw Refusal.because("mail.again.notFailed");
        }
        if (!message.hasMeaning(clock.instant())) {
            throw Refusal.because("mail.again.late");
        }
        if (messages.isOvertaken(message.topic(), message.topicPosition())) {
            throw Refusal.because("mail.again.overtaken");
        }
        return message;
    }

    private OutboxBody body(OutboxMessage message) {
        return bodies.findById(message.id()).orElseThrow(() -> Refusal.because("mail.again.forgotten"));
    }

    private String calendarFile(OutgoingMail mail) {
        return texts.getMessage("mail.calendar.file", null, mail.language().locale());
    }
}
