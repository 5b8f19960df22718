package nl.leertafel.mail;

import java.time.Instant;
import nl.leertafel.mail.Delivery.FailureReason;

/**
 * An address with which something is the matter.
 *
 * @param suppressed whether it gets no mail any more; otherwise mail to it came back several times
 * @param detail the words of the mail server, for who understands them
 */
public record AddressTrouble(String address, boolean suppressed, FailureReason reason, String detail, Instant since) {}
