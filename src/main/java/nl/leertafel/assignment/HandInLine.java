package nl.leertafel.assignment;

import java.time.Instant;

/** What a group handed in, as it stands in a list of the lecturer who looks. */
public record HandInLine(HandInId id, AssignmentId assignment, String title, String groupName, Instant handedInAt) {}
