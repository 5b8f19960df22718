package nl.leertafel.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leertafel.access.NetworkRoles;
import nl.leertafel.access.Role;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionId;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What modules and packages above need to know of an assignment. No permission: the caller has checked who asks. */
@Service
@Transactional(readOnly = true)
public class AssignmentDirectory {

    private final Assignments assignments;
    private final HandIns handIns;
    private final HandInReading reading;
    private final NetworkRoles roles;

    AssignmentDirectory(Assignments assignments, HandIns handIns, HandInReading reading, NetworkRoles roles) {
        this.assignments = assignments;
        this.handIns = handIns;
        this.reading = reading;
        this.roles = roles;
    }

    /** @throws NotFound when there is no such assignment */
    public AssignmentHeading heading(AssignmentId id) {
        return assignments.heading(id).orElseThrow(() -> new NotFound("assignment " + id.assignmentId()));
    }

    /** Those of these assignments that are there. */
    public Map<AssignmentId, AssignmentHeading> headings(Collection<AssignmentId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : assignments.headings(ids, Pageable.unpaged()).stream()
                        .collect(Collectors.toMap(AssignmentHeading::id, Function.identity()));
    }

    /** What the groups that handed these in are called. */
    public Map<HandInId, String> groupNames(Collection<HandInId> ids) {
        return ids.isEmpty() ? Map.of() : reading.groupNames(ids);
    }

    /** @throws NotFound when nothing was handed in by this id */
    public HandInDetails handIn(HandInId id) {
        return handIns.findById(id).map(reading::details).orElseThrow(() -> new NotFound("hand-in " + id.handInId()));
    }

    /** The assignments of which what students make comes back to the table of this session. */
    public List<AssignmentId> comingBackAt(SessionId session) {
        return assignments.linkedTo(session.sessionId()).stream()
                .filter(it -> it.isLinked(session, SessionReason.PRESENT_BACK))
                .map(Assignment::id)
                .toList();
    }

    /** Whether this is its lecturer, who still teaches in its network. */
    public boolean teaches(PersonId person, AssignmentId id) {
        return assignments
                .findById(id)
                .filter(it -> it.isOf(person))
                .filter(it -> roles.rolesOf(person, it.network()).contains(Role.LECTURER))
                .isPresent();
    }
}
