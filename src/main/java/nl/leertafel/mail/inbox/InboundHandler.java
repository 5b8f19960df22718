package nl.leertafel.mail.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A module that knows what to do with mail that came in. Asked once for each mail, in the transaction that handles it:
 * what it throws undoes everything, and the mail is kept as failed.
 */
public interface InboundHandler {

    /** Takes note of a mail that is a calendar's or a person's; the rest concerns nobody above. */
    void receive(UUID mail, InboundMessage message, Instant receivedAt);
}
