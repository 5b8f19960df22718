package nl.leertafel.assignment;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.participation.StudentSeats;
import nl.leertafel.session.SessionId;
import org.springframework.stereotype.Component;

/** Gives the students of an assignment their seats at the sessions they take part in; whoever asks has checked who asks. */
@Component
class TableSeats {

    private final StudentSeats seats;
    private final Students students;
    private final Assignments assignments;

    TableSeats(StudentSeats seats, Students students, Assignments assignments) {
        this.seats = seats;
        this.students = students;
        this.assignments = assignments;
    }

    /** After an assignment was linked to other sessions, or for other reasons. */
    void follow(AssignmentId assignment, Set<SessionLink> before, Set<SessionLink> after) {
        var were = takesPart(before);
        var are = takesPart(after);
        if (were.equals(are)) {
            return;
        }
        var all = students.ofAssignment(assignment.assignmentId()).stream()
                .map(PersonId::new)
                .toList();
        inOrder(were).stream()
                .filter(it -> !are.contains(it))
                .forEach(it -> seats.release(it, free(it, assignment, all)));
        inOrder(are).stream().filter(it -> !were.contains(it)).forEach(it -> seats.reserve(it, all));
    }

    void join(Assignment assignment, Collection<PersonId> added) {
        if (!added.isEmpty()) {
            inOrder(takesPart(assignment.sessions())).forEach(it -> seats.reserveOrLine(it, added));
        }
    }

    void leave(Assignment assignment, Collection<PersonId> gone) {
        if (!gone.isEmpty()) {
            inOrder(takesPart(assignment.sessions())).forEach(it -> seats.release(it, free(it, assignment.id(), gone)));
        }
    }

    /** Who takes part there for another assignment keeps the seat. */
    private List<PersonId> free(SessionId session, AssignmentId left, Collection<PersonId> persons) {
        var needed = assignments.linkedTo(session.sessionId()).stream()
                .filter(it -> !it.id().equals(left) && it.isLinked(session, SessionReason.TAKE_PART))
                .flatMap(it -> students.ofAssignment(it.id().assignmentId()).stream())
                .map(PersonId::new)
                .collect(Collectors.toSet());
        return persons.stream().filter(it -> !needed.contains(it)).toList();
    }

    private static Set<SessionId> takesPart(Set<SessionLink> links) {
        return links.stream()
                .filter(it -> it.reasons().contains(SessionReason.TAKE_PART))
                .map(SessionLink::session)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** So that two who lock several sessions do not wait for one another. */
    private static List<SessionId> inOrder(Set<SessionId> sessions) {
        return sessions.stream()
                .sorted(Comparator.comparing(SessionId::sessionId))
                .toList();
    }
}
