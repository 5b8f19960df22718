package nl.leertafel.mail;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets after a month what was said in mails, to which address and what mail servers answered; that a mail was sent,
 * when and with which hash, stays.
 */
@Service
@Transactional
public class MailRetention {

    static final Duration BODIES_STAY = Duration.ofDays(30);

    /** A dead address is not mailed for a year; then it may be tried once more. */
    static final Duration TROUBLE_STAYS = Duration.ofDays(365);

    private final OutboxMessages messages;
    private final OutboxBodies bodies;
    private final Bounces bounces;
    private final TroubledAddresses addresses;
    private final Clock clock;

    MailRetention(
            OutboxMessages messages, OutboxBodies bodies, Bounces bounces, TroubledAddresses addresses, Clock clock) {
        this.messages = messages;
        this.bodies = bodies;
        this.bounces = bounces;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** Returns how many messages lost their text. */
    public int forgetBodies() {
        var before = clock.instant().minus(BODIES_STAY);
        bodies.forget(before);
        messages.forgetWords(before);
        bounces.forget(before);
        addresses.forget(clock.instant().minus(TROUBLE_STAYS), before);
        return messages.forgetWhatWasSaid(before);
    }
}
