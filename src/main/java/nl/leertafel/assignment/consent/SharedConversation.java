package nl.leertafel.assignment.consent;

import java.time.LocalDate;
import java.util.Set;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A conversation that was held and may be used, for modules above.
 *
 * @param with whom; null for who cannot be reached through us. Their name is nobody's business
 * @param story empty when only notes were made
 * @param uses what for; a use that is not named is not allowed
 */
public record SharedConversation(
        ConversationId id,
        AssignmentId assignment,
        NetworkId network,
        @Nullable PersonId with,
        LocalDate day,
        String story,
        Set<ConsentUse> uses) {}
