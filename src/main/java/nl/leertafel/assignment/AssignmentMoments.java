package nl.leertafel.assignment;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.participation.CalendarEntries;
import nl.leertafel.participation.CalendarMoment;
import org.springframework.stereotype.Component;

/** The milestones and deadlines of a student, for their own agenda. */
@Component
class AssignmentMoments implements CalendarEntries {

    private final Assignments assignments;
    private final Milestones milestones;

    AssignmentMoments(Assignments assignments, Milestones milestones) {
        this.assignments = assignments;
        this.milestones = milestones;
    }

    @Override
    public List<CalendarMoment> of(PersonId person, Instant from, Instant until) {
        return Stream.concat(
                        milestones.inTimeOf(person.personId(), from, until).stream(),
                        assignments.inTimeOf(person.personId(), from, until).stream())
                .map(Moment::shown)
                .toList();
    }

    /** A milestone or a deadline of an assignment. */
    record Moment(
            UUID uid,
            AssignmentId assignment,
            NetworkId network,
            String title,
            boolean isMilestone,
            LocalDateTime at,
            ZoneId zone,
            Instant changedAt) {

        CalendarMoment shown() {
            return new CalendarMoment(
                    uid,
                    network,
                    isMilestone ? "assignment.calendar.milestone" : "assignment.calendar.deadline",
                    title,
                    "assignment.calendar.kind",
                    at,
                    zone,
                    "/opdracht/" + assignment.assignmentId(),
                    changedAt);
        }
    }
}
