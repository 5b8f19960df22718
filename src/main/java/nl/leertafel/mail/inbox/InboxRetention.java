package nl.leertafel.mail.inbox;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what people wrote after a month; that something came in stays, so that it is not read again. */
@Service
@Transactional
public class InboxRetention {

    static final Duration BODIES_STAY = Duration.ofDays(30);

    private final InboundMails mails;
    private final Clock clock;

    InboxRetention(InboundMails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    /** Returns how many mails lost their text. */
    public int forgetBodies() {
        return mails.forgetBodies(clock.instant().minus(BODIES_STAY));
    }
}
