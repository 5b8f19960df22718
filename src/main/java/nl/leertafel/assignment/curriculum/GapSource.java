package nl.leertafel.assignment.curriculum;

import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.brief.BriefId;

/** What made a lecturer see that something is not taught. */
public sealed interface GapSource {

    /** An assignment of their own. */
    record OfAssignment(AssignmentId assignment) implements GapSource {}

    /** A question from practice, taken or not. */
    record OfBrief(BriefId brief) implements GapSource {}
}
