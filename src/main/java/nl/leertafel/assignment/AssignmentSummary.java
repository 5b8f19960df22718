package nl.leertafel.assignment;

/**
 * An assignment as its lecturer and the network's coordinators see it in a list.
 *
 * @param unanswered how many hand-ins wait for feedback; always 0 for who is not the lecturer
 */
public record AssignmentSummary(AssignmentHeading heading, long groups, long handedIn, long unanswered) {}
