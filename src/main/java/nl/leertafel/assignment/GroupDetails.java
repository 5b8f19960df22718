package nl.leertafel.assignment;

import java.util.List;
import java.util.Set;

/**
 * One group as those in it and its lecturer see it.
 *
 * @param name the group's own, or that of the only student
 * @param ownName empty when it goes by the name of its only student
 */
public record GroupDetails(
        StudentGroupId id,
        AssignmentId assignment,
        String name,
        String ownName,
        List<Candidate> students,
        Set<MilestoneId> reached) {}
