package nl.leertafel.assignment;

import java.time.LocalDate;
import java.util.List;

/**
 * What whoever has the link of an assignment sees before joining: no student's name.
 *
 * @param until the last day on which one joins
 * @param groups those with a name of their own
 */
public record JoinOffer(AssignmentHeading assignment, LocalDate until, List<Group> groups) {

    /** A group one can join. */
    public record Group(StudentGroupId id, String name) {}
}
