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
import nl.leertafel.kernel.PersonId;
import nl.leertafel.people.OrganisationId;
import nl.leertafel.people.OrganisationRegister;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The assignments that the signed-in person may see: as lecturer, as student, as supervisor from practice, or as
 * coordinator of the network.
 */
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
    private final AssignmentRights rights;
    private final StudentGroups groups;
    private final Students students;
    private final Timetable timetable;
    private final OrganisationRegister organisations;
    private final PersonRegister people;
    private final Permissions permissions;
    private final Clock clock;

    AssignmentOverview(
            Assignments assignments,
            HandIns handIns,
            SessionAgenda sessions,
            KnowledgeAgenda questions,
            AssignmentRights rights,
            StudentGroups groups,
            Students students,
            Timetable timetable,
            OrganisationRegister organisations,
            PersonRegister people,
            Permissions permissions,
            Clock clock) {
        this.assignments = assignments;
        this.handIns = handIns;
        this.sessions = sessions;
        this.questions = questions;
        this.rights = rights;
        this.groups = groups;
        this.students = students;
        this.timetable = timetable;
        this.organisations = organisations;
        this.people = people;
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
        var assignment = rights.existing(id);
        var part = rights.part(assignment);
        var plan = assignment.plan(timetable.of(id));
        return new AssignmentDetails(
                assignments.heading(id).orElseThrow(() -> AssignmentRights.unknown(id)),
                institution(assignment.institution()),
                plan.period(),
                name(plan.supervisor()),
                plan.task(),
                plan.question(),
                plan.schedule().milestones(),
                plan.sessions(),
                part);
    }

    /** How far the students are, in numbers; for the lecturer, the supervisor and coordinators of the network. */
    public Progress progress(AssignmentId id) {
        var assignment = rights.existing(id);
        if (rights.part(assignment) == Part.STUDENT && !permissions.isCoordinator(assignment.network())) {
            throw AssignmentRights.unknown(id);
        }
        return new Progress(
                groups.count(id), students.count(id.assignmentId()), handIns.count(id), handIns.countUnanswered(id));
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

    /** What is for the signed-in person, what they guide and, as lecturer, what is from them: few beside all that hang on a question. */
    private Set<AssignmentId> theirs(QuestionId question, boolean lecturer) {
        var me = permissions.requireSignedIn().personId();
        var theirs = new HashSet<>(assignments.ofQuestionFor(question, me));
        theirs.addAll(assignments.ofQuestionGuidedBy(question, me));
        if (lecturer) {
            theirs.addAll(assignments.ofQuestionBy(question, me));
        }
        return theirs;
    }

    private @Nullable String institution(@Nullable OrganisationId id) {
        return id == null ? null : organisations.names(List.of(id)).get(id);
    }

    private @Nullable String name(@Nullable PersonId person) {
        var contact = person == null ? null : people.contacts(List.of(person)).get(person);
        return contact == null ? null : contact.name();
    }

    private void requireTeaching(NetworkId network) {
        if (!permissions.isCoordinator(network)) {
            permissions.requireLecturer(network);
        }
    }
}
