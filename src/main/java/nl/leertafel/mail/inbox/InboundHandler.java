package nl.leertafel.mail.inbox;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.kernel.PersonId;

/**
 * A module that knows what to do with mail from a calendar or from a person. Asked once for each mail, in the transaction
 * that handles it: what it throws undoes everything, and the mail is kept as failed.
 */
public interface InboundHandler {

    /**
     * Takes note of a mail; says whose it is, when that is known.
     *
     * @throws Unreadable before it does anything, when what is in the mail is not what it says it is
     */
    Optional<PersonId> receive(UUID mail, InboundMessage message, Instant receivedAt) throws Unreadable;
}
