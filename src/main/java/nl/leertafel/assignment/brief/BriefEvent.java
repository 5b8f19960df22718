package nl.leertafel.assignment.brief;

import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;

/** What happened to a question from practice that matters outside the module; told in the transaction in which it did. */
public sealed interface BriefEvent {

    BriefId brief();

    /** Students will work on it. */
    record Begun(BriefId brief, AssignmentId assignment, NetworkId network, PersonId asker) implements BriefEvent {}
}
