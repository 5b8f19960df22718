package nl.leertafel.assignment;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.leertafel.access.Permissions;
import nl.leertafel.agenda.KnowledgeAgenda;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.assignment.AssignmentDetails.Part;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.SessionId;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The assignments that the signed-in person may see: as lecturer, as student, or as coordinator of the network. */
@Service
@Transactional(readOnly = true)
public class AssignmentOverview {

    /** Begins with what is compared, because H2 reads an index in order only then. */
    private static final Sort OF_QUESTION_LATEST_FIRST =
            Sort.by(Order.asc("question.questionId"), Order.desc("deadlineInstant"), Order.desc("id.assignmentId"));

    private final Assignments assignments;
    private final HandIns handIns;
    private final SessionAgenda sessions;
    private final KnowledgeAgenda questions;
    private final Permissions permissions;
    private final Clock clock;

    AssignmentOverview(
            Assignments assignments,
            HandIns handIns,
            SessionAgenda sessions,
            KnowledgeAgenda questions,
            Permissions permissions,
            Clock clock) {
        this.assignments = assignments;
        this.handIns = handIns;
        this.sessions = sessions;
        this.questions = questions;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** One page of a network's assignments: all of them for its coordinators, their own for its lecturers. */
    public List<AssignmentSummary> search(NetworkId network, AssignmentPeriod period, Pageable page) {
        requireTeaching(network);
        var now = clock.instant();
        return assignments.ofNetwork(
                network,
                permissions.isCoordinator(network),
                permissions.requireSignedIn().personId(),
                period.from(now),
                period.until(now),
                period.ordered(page));
    }

    public int count(NetworkId network, AssignmentPeriod period) {
        requireTeaching(network);
        var now = clock.instant();
        return assignments.countOfNetwork(
                network,
                permissions.isCoordinator(network),
                permissions.requireSignedIn().personId(),
                period.from(now),
                period.until(now));
    }

    /**
     * One assignment.
     *
     * @throws NotFound when there is no such assignment, or not for the signed-in person
     */
    public AssignmentDetails details(AssignmentId id) {
        var assignment = existing(id);
        var plan = assignment.plan();
        var heading = assignments.heading(id).orElseThrow(() -> unknown(id));
        return new AssignmentDetails(heading, plan.task(), plan.question(), plan.sessions(), part(assignment));
    }

    /** How far the students are, in numbers; for the lecturer and for coordinators of the network. */
    public Progress progress(AssignmentId id) {
        var assignment = existing(id);
        if (part(assignment) == Part.STUDENT && !permissions.isCoordinator(assignment.network())) {
            throw unknown(id);
        }
        return new Progress(assignment.plan().students().size(), handIns.count(id));
    }

    /** What is linked to a session the signed-in person may see, as far as they may see that. */
    public List<AssignmentHeading> ofSession(SessionId session, Pageable page) {
        var network = sessions.details(session).network();
        return assignments.ofSession(
                session.sessionId(),
                permissions.isCoordinator(network),
                permissions.isLecturer(network),
                permissions.requireSignedIn().personId(),
                AssignmentPeriod.CURRENT.ordered(page));
    }

    public int countOfSession(SessionId session) {
        var network = sessions.details(session).network();
        return assignments.countOfSession(
                session.sessionId(),
                permissions.isCoordinator(network),
                permissions.isLecturer(network),
                permissions.requireSignedIn().personId());
    }

    /** What hangs on a question the signed-in person may see, as far as they may see that. */
    public List<AssignmentHeading> ofQuestion(QuestionId question, Pageable page) {
        var network = questions.details(question).network();
        var latestFirst = PageRequest.of(page.getPageNumber(), page.getPageSize(), OF_QUESTION_LATEST_FIRST);
        if (permissions.isCoordinator(network)) {
            return assignments.ofQuestion(question, Instant.EPOCH, latestFirst);
        }
        var theirs = theirs(question, permissions.isLecturer(network));
        return theirs.isEmpty() ? List.of() : assignments.headings(theirs, latestFirst);
    }

    /** What is for the signed-in person and, as lecturer, from them: few beside all that hang on a question. */
    private Set<AssignmentId> theirs(QuestionId question, boolean lecturer) {
        var me = permissions.requireSignedIn().personId();
        var theirs = new HashSet<>(assignments.ofQuestionFor(question, me));
        if (lecturer) {
            theirs.addAll(assignments.ofQuestionBy(question, me));
        }
        return theirs;
    }

    private Part part(Assignment assignment) {
        var me = permissions.requireSignedIn();
        if (assignment.isOf(me) && permissions.isLecturer(assignment.network())) {
            return Part.LECTURER;
        }
        if (assignment.isFor(me)) {
            return Part.STUDENT;
        }
        if (permissions.isCoordinator(assignment.network())) {
            return Part.COORDINATOR;
        }
        throw unknown(assignment.id());
    }

    private void requireTeaching(NetworkId network) {
        if (!permissions.isCoordinator(network)) {
            permissions.requireLecturer(network);
        }
    }

    private Assignment existing(AssignmentId id) {
        return assignments.findById(id).orElseThrow(() -> unknown(id));
    }

    private static NotFound unknown(AssignmentId id) {
        return new NotFound("assignment " + id.assignmentId());
    }
}
