package nl.leertafel.mail;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what was said in mails after a month; that a mail was sent, to whom and with which hash, stays. */
@Service
@Transactional
public class MailRetention {

    static final Duration BODIES_STAY = Duration.ofDays(30);

    private final OutboxMessages messages;
    private final Clock clock;

    MailRetention(OutboxMessages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Returns how many messages lost their text. */
    public int forgetBodies() {
        var before = clock.instant().minus(BODIES_STAY);
        messages.forgetWords(before);
        return messages.forgetBodies(before);
    }
}
