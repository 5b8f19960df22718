package nl.leertafel.insight.showcase;

import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.StudentGroupId;
import nl.leertafel.assignment.consent.Leave;

/** What a student worked on, as they choose what to show. */
public record OwnWork(
        StudentGroupId group,
        AssignmentId assignment,
        String title,
        String course,
        Leave leave,
        WorkStanding standing) {}
