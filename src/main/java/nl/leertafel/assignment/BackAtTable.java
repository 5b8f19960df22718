package nl.leertafel.assignment;

import java.util.Map;
import java.util.stream.Collectors;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.programme.ItemPlan;
import nl.leertafel.session.programme.ProgrammeDirectory;
import nl.leertafel.session.programme.ProgrammeItemId;
import nl.leertafel.session.programme.ProgrammePlanning;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Results that come back to the table where they were asked: a lecturer asks for it by linking, a coordinator makes time
 * for it in the programme. A part of the programme with the title of the assignment is that time.
 */
@Service
@Transactional
public class BackAtTable {

    private final Assignments assignments;
    private final SessionAgenda agenda;
    private final SessionDirectory sessions;
    private final ProgrammeDirectory programmes;
    private final ProgrammePlanning planning;
    private final Permissions permissions;

    BackAtTable(
            Assignments assignments,
            SessionAgenda agenda,
            SessionDirectory sessions,
            ProgrammeDirectory programmes,
            ProgrammePlanning planning,
            Permissions permissions) {
        this.assignments = assignments;
        this.agenda = agenda;
        this.sessions = sessions;
        this.programmes = programmes;
        this.planning = planning;
        this.permissions = permissions;
    }

    /** Which assignments ask for time at this session, and whether they have it; for coordinators, and lecturers for their own. */
    @Transactional(readOnly = true)
    public Map<AssignmentId, Boolean> standing(SessionId session) {
        var network = agenda.details(session).network();
        var me = permissions.requireSignedIn();
        var coordinates = permissions.isCoordinator(network);
        return assignments.linkedTo(session.sessionId()).stream()
                .filter(it -> it.isLinked(session, SessionReason.PRESENT_BACK))
                .filter(it -> coordinates || permissions.isLecturer(network) && it.isOf(me))
                .collect(Collectors.toMap(Assignment::id, it -> hasTime(session, it)));
    }

    /**
     * Puts a result at the end of the programme; for coordinators.
     *
     * @throws Refusal when it stands there already
     */
    public ProgrammeItemId plan(SessionId session, AssignmentId id, int minutes) {
        permissions.requireCoordinator(sessions.lock(session).network());
        var assignment = assignments.linkedTo(session.sessionId()).stream()
                .filter(it -> it.id().equals(id) && it.isLinked(session, SessionReason.PRESENT_BACK))
                .findFirst()
                .orElseThrow(() -> new NotFound("assignment " + id.assignmentId() + " at this session"));
        if (hasTime(session, assignment)) {
            throw Refusal.because("assignment.back.already");
        }
        return planning.add(session, new ItemPlan(assignment.title(), minutes, null, null));
    }

    private boolean hasTime(SessionId session, Assignment assignment) {
        return programmes.items(session).stream().anyMatch(it -> it.title().equalsIgnoreCase(assignment.title()));
    }
}
