package nl.leertafel.assignment.consent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One conversation in the list of those who work on it.
 *
 * @param name with whom; null when it was taken back or is long over
 * @param group by name
 * @param isUndelivered whether the newest mail to them did not arrive
 * @param isAnswered whether it is known what may be done with it
 * @param uses for how many things it may be used
 */
public record ConversationLine(
        ConversationId id,
        @Nullable String name,
        String group,
        LocalDate day,
        ConversationStanding standing,
        boolean isUndelivered,
        boolean isAnswered,
        int uses) {}
