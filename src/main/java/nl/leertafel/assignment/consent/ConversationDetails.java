package nl.leertafel.assignment.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.leertafel.assignment.AssignmentHeading;
import nl.leertafel.mail.Delivery.FailureReason;
import nl.leertafel.people.PersonContact;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as those who work on it read it.
 *
 * @param contact how to reach a member of the network; null for others, and while it is closed
 * @param isMailed whether they can decide by a link in a mail
 * @param undelivered why the newest mail to them did not arrive; null when it did, or is on its way
 * @param isOpen whether what is agreed is approved; as long as it is not, contact, notes and story stay closed
 * @param answeredAt null as long as nobody knows what may be done with it
 */
public record ConversationDetails(
        ConversationId id,
        AssignmentHeading assignment,
        @Nullable String name,
        String group,
        LocalDate day,
        ConversationStanding standing,
        @Nullable PersonContact contact,
        boolean isMailed,
        @Nullable FailureReason undelivered,
        boolean isOpen,
        String notes,
        String story,
        List<ConsentDetails> consents,
        @Nullable Instant answeredAt,
        int version) {}
