package nl.leertafel.assignment;

import java.time.Instant;

/** A hand-in that waits for feedback of the lecturer who looks. */
public record UnansweredHandIn(
        HandInId id, AssignmentId assignment, String title, String studentName, Instant handedInAt) {}
