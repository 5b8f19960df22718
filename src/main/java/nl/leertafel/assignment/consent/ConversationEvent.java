package nl.leertafel.assignment.consent;

import java.util.Set;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.StudentGroupId;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What happened to a conversation that matters outside the assignment; told in the transaction in which it did. */
public sealed interface ConversationEvent {

    ConversationId conversation();

    AssignmentId assignment();

    NetworkId network();

    /**
     * It was held, and what was told may be used for these; told again when that becomes more.
     *
     * @param with whom; null for who cannot be reached through us
     */
    record Shared(
            ConversationId conversation,
            AssignmentId assignment,
            NetworkId network,
            @Nullable PersonId with,
            Set<ConsentUse> uses)
            implements ConversationEvent {

        public Shared {
            uses = Set.copyOf(uses);
        }
    }

    /**
     * It may not be used for these any more: nothing of it may stand there.
     *
     * @param group the students who talked
     */
    record ConsentWithdrawn(
            ConversationId conversation,
            AssignmentId assignment,
            StudentGroupId group,
            NetworkId network,
            Set<ConsentUse> uses)
            implements ConversationEvent {

        public ConsentWithdrawn {
            uses = Set.copyOf(uses);
        }
    }
}
