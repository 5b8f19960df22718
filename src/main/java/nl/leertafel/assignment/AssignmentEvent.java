package nl.leertafel.assignment;

import nl.leertafel.kernel.NetworkId;
import nl.leertafel.session.SessionId;

/** What happened to an assignment that matters outside the module; told in the transaction in which it did. */
public sealed interface AssignmentEvent {

    AssignmentId assignment();

    /** What students made comes back to the table of this session. */
    record PlannedBack(AssignmentId assignment, NetworkId network, SessionId session) implements AssignmentEvent {}
}
