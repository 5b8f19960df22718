package nl.leertafel.mail;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Words;
import nl.leertafel.mail.Delivery.FailureReason;
import nl.leertafel.mail.Delivery.Status;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One message to one recipient, from the moment it is written until long after it went out. */
@Entity
class OutboxMessage {

    @EmbeddedId
    private OutboxMessageId id;

    private String topic;
    private int topicPosition;
    private String sender;
    private String recipient;

    @Embedded
    private @Nullable PersonId person;

    @Embedded
    private @Nullable NetworkId network;

    private String subject;
    private @Nullable String calendarMethod;
    private String contentHash;

    @Enumerated(EnumType.STRING)
    private Status status = Status.WAITING;

    @Enumerated(EnumType.STRING)
    private @Nullable FailureReason failureReason;

    private int attempts;
    private boolean maybeSent;
    private Instant createdAt;
    private Instant queuedAt;
    private Instant nextAttemptAt;
    private Instant giveUpAt;
    private @Nullable Instant leaseUntil;
    private @Nullable Instant sentAt;
    private @Nullable Integer replyCode;
    private @Nullable String replyText;

    @ElementCollection
    @CollectionTable(name = "outbox_message_word", joinColumns = @JoinColumn(name = "outbox_message_id"))
    @Column(name = "word")
    private Set<String> words = new HashSet<>();

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected OutboxMessage() {} // for JPA

    OutboxMessage(OutgoingMail mail, int topicPosition, ComposedMail composed, Instant now) {
        this.id = composed.id();
        this.topic = mail.topic();
        this.topicPosition = topicPosition;
        this.sender = mail.from().address().value();
        this.recipient = mail.to().address().value();
        this.person = mail.person();
        this.network = mail.network();
        this.subject = mail.subject();
        this.calendarMethod = mail.calendar() == null ? null : mail.calendar().method();
        this.contentHash = MailComposer.hashOf(composed.mime());
        this.createdAt = now;
        this.queuedAt = now;
        this.nextAttemptAt = now;
        this.giveUpAt = mail.giveUpAt();
    }

    /** There is no relay: whoever looks into the built-in mailbox finds it there. */
    OutboxMessage putInMailbox(Instant now) {
        words.addAll(Words.of(subject, recipient));
        return accepted(now);
    }

    /** The worker did not come to it. */
    OutboxMessage release() {
        leaseUntil = null;
        return this;
    }

    /** Not before then, and nobody is to blame. */
    OutboxMessage putOff(Instant until) {
        leaseUntil = null;
        nextAttemptAt = until;
        return this;
    }

    OutboxMessage record(Attempt attempt, Instant now, double chance) {
        leaseUntil = null;
        return switch (attempt) {
            case Attempt.Accepted() -> accepted(now);
            case Attempt.Postponed(var reply, var reason, var unknown, var personal) ->
                postponed(reply, reason, unknown, now, chance);
            case Attempt.Rejected(var reply, var reason) -> rejected(reply, reason);
            case Attempt.RelayDown(var reply, var reason) -> noted(reply, reason);
        };
    }

    /** A mail server that had taken it, perhaps this very moment, says what became of it. */
    OutboxMessage bounced(FailureReason reason, String words) {
        if (status == Status.SENT || leaseUntil != null) {
            if (reason != FailureReason.DELAYED) {
                status = Status.FAILED;
                leaseUntil = null;
            }
            failureReason = reason;
            replyText = words;
        }
        return this;
    }

    /** Not tried, because mail to this address came back before. */
    OutboxMessage keepHere() {
        status = Status.FAILED;
        failureReason = FailureReason.DEAD_ADDRESS;
        return this;
    }

    /** Starts again at the beginning of the retry schedule, perhaps to a corrected address. */
    OutboxMessage sendAgain(EmailAddress to, byte[] mime, Instant now) {
        this.recipient = to.value();
        contentHash = MailComposer.hashOf(mime);
        status = Status.WAITING;
        failureReason = null;
        attempts = 0;
        queuedAt = now;
        nextAttemptAt = now;
        return this;
    }

    private OutboxMessage accepted(Instant now) {
        attempts++;
        status = Status.SENT;
        failureReason = null;
        replyCode = null;
        replyText = null;
        sentAt = now;
        return this;
    }

    private OutboxMessage postponed(
            Attempt.Reply reply, FailureReason reason, boolean unknown, Instant now, double chance) {
        attempts++;
        maybeSent |= unknown;
        nextAttemptAt = now.plus(RetrySchedule.pauseAfter(attempts, chance));
        return noted(reply, reason);
    }

    private OutboxMessage rejected(Attempt.Reply reply, FailureReason reason) {
        attempts++;
        status = Status.FAILED;
        return noted(reply, reason);
    }

    private OutboxMessage noted(Attempt.Reply reply, FailureReason reason) {
        failureReason = reason;
        replyCode = reply.code();
        replyText = reply.text();
        return this;
    }

    Map<String, Object> exported(String text) {
        return Map.of(
                "createdAt", createdAt,
                "recipient", recipient,
                "subject", subject,
                "status", status,
                "text", text);
    }

    /** Spring Data asks it at each save whether this is new, and without this finds the field by way of an exception. */
    public @Nullable Integer getVersion() {
        return version;
    }

    OutboxMessageId id() {
        return id;
    }

    UUID uuid() {
        return id.outboxMessageId();
    }

    String contentHash() {
        return contentHash;
    }

    String topic() {
        return topic;
    }

    int topicPosition() {
        return topicPosition;
    }

    String sender() {
        return sender;
    }

    String recipient() {
        return recipient;
    }

    @Nullable
    PersonId person() {
        return person;
    }

    Status status() {
        return status;
    }

    boolean hasMeaning(Instant now) {
        return giveUpAt.isAfter(now);
    }

    MailboxMessage read(OutboxBody body) {
        return MailReader.read(uuid(), createdAt, body.mime());
    }
}
