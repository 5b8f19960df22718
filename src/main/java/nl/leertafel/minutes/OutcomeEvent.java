package nl.leertafel.minutes;

import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;

/** What can happen to whose words a line is; announced in the same transaction. */
public sealed interface OutcomeEvent {

    OutcomeId line();

    /** Somebody agreed that their name stands with what they said. */
    record Said(OutcomeId line, NetworkId network, OutcomeKind kind, PersonId by) implements OutcomeEvent {}

    /** Their name does not stand there any more, or the line is gone. */
    record Unsaid(OutcomeId line) implements OutcomeEvent {}
}
