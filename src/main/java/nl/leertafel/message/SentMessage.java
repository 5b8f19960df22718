package nl.leertafel.message;

import java.time.Instant;
import java.util.Set;
import nl.leertafel.participation.ParticipationStatus;

/**
 * A message as it was sent.
 *
 * @param people how many mails it was
 */
public record SentMessage(
        MessageId id,
        String subject,
        String body,
        Set<ParticipationStatus> audience,
        int people,
        String sender,
        Instant sentAt) {}
