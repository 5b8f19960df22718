package nl.leertafel.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.mail.Delivery.FailureReason;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What came back, and which addresses get no mail any more because of it: mailing an address that does not exist harms
 * the delivery of everybody else's mail. The caller checks the permission.
 */
@Service
@Transactional
public class Suppressions {

    static final Duration SOFT_WINDOW = Duration.ofDays(14);
    static final int SOFT_LIMIT = 3;

    private static final Logger LOG = LoggerFactory.getLogger(Suppressions.class);

    private final Bounces bounces;
    private final TroubledAddresses addresses;
    private final OutboxMessages messages;
    private final Clock clock;

    Suppressions(Bounces bounces, TroubledAddresses addresses, OutboxMessages messages, Clock clock) {
        this.bounces = bounces;
        this.addresses = addresses;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * A mail server reported about a message it had taken. HARD: the address gets no mail any more. SOFT: after three in
     * two weeks people are warned about it. POLICY: the administrator is told, the address is not to blame. DELAYED: it
     * is noted and nothing else. A message we do not know (any more) changes nothing.
     *
     * @param detail the mail server's own words
     */
    public void bounced(UUID outboxMessage, BounceKind kind, String detail) {
        var found = messages.findById(new OutboxMessageId(outboxMessage));
        if (found.isEmpty()) {
            LOG.info("mail.bounce-unknown message={} kind={}", outboxMessage, kind);
            return;
        }
        var message = found.get();
        var words = detail.length() > Bounce.DETAIL ? detail.substring(0, Bounce.DETAIL) : detail;
        bounces.save(new Bounce(message.id(), kind, words, clock.instant()));
        messages.save(message.bounced(reason(kind, words), words));
        LOG.info("mail.bounce message={} kind={}", message.id(), kind);
        switch (kind) {
            case HARD -> suppress(message.recipient(), message.person(), words);
            case SOFT -> warnWhenOften(message, words);
            case POLICY, DELAYED -> {
                // says nothing about the address
            }
        }
    }

    /** Whether this address gets no mail any more. */
    @Transactional(readOnly = true)
    public boolean isSuppressed(EmailAddress address) {
        return !addresses.suppressed(List.of(address.value())).isEmpty();
    }

    /** What is the matter with which of these addresses. */
    @Transactional(readOnly = true)
    public Map<EmailAddress, AddressTrouble> troubles(Collection<EmailAddress> asked) {
        return asked.isEmpty()
                ? Map.of()
                : addresses.troubles(asked.stream().map(EmailAddress::value).toList()).stream()
                        .collect(Collectors.toMap(it -> new EmailAddress(it.address()), Function.identity()));
    }

    /** All addresses with which something is the matter, newest first. */
    @Transactional(readOnly = true)
    public List<AddressTrouble> newest(Pageable page) {
        return addresses.newest(page);
    }

    @Transactional(readOnly = true)
    public long count() {
        return addresses.count();
    }

    /** From here on this address gets mail again, until it comes back again. */
    public void allow(EmailAddress address) {
        addresses.remove(address.value());
    }

    /** Which of these addresses get no mail. */
    Set<String> among(Collection<String> asked) {
        return asked.isEmpty() ? Set.of() : Set.copyOf(addresses.suppressed(asked));
    }

    /** How often in this time a receiver did not want our mail. */
    int refusedWithin(Duration time) {
        return bounces.count(BounceKind.POLICY, clock.instant().minus(time));
    }

    /** This address does not exist: what else waits for it stays here. */
    void suppress(String address, @Nullable PersonId person, String words) {
        var now = clock.instant();
        var trouble = addresses
                .findById(address)
                .orElseGet(() -> new TroubledAddress(address, person, FailureReason.UNKNOWN_ADDRESS, words, now));
        addresses.save(trouble.suppress(FailureReason.UNKNOWN_ADDRESS, words, now));
        messages.failWaiting(address);
    }

    private void warnWhenOften(OutboxMessage message, String words) {
        var now = clock.instant();
        if (bounces.count(message.recipient(), BounceKind.SOFT, now.minus(SOFT_WINDOW)) >= SOFT_LIMIT
                && addresses.findById(message.recipient()).isEmpty()) {
            addresses.save(new TroubledAddress(
                    message.recipient(), message.person(), reason(BounceKind.SOFT, words), words, now));
        }
    }

    private static FailureReason reason(BounceKind kind, String words) {
        return switch (kind) {
            case HARD -> FailureReason.UNKNOWN_ADDRESS;
            case SOFT -> SmtpVerdict.isAboutRoom(words) ? FailureReason.MAILBOX_FULL : FailureReason.TOO_LATE;
            case POLICY -> FailureReason.REFUSED_CONTENT;
            case DELAYED -> FailureReason.DELAYED;
        };
    }
}
