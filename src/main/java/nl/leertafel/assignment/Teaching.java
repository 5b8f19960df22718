package nl.leertafel.assignment;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leertafel.access.NetworkRoles;
import nl.leertafel.access.Permissions;
import nl.leertafel.agenda.QuestionDirectory;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.people.OrganisationId;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a lecturer does: make an assignment, link it to sessions, read what was handed in and give feedback. */
@Service
@Transactional
public class Teaching {

    private static final int FEEDBACK_LENGTH = 4000;

    private final Assignments assignments;
    private final HandIns handIns;
    private final HandInReading reading;
    private final StudentChoice choice;
    private final GroupKeeping keeping;
    private final GroupReading groups;
    private final Students students;
    private final Timetable timetable;
    private final TableSeats seats;
    private final AssignmentRights rights;
    private final QuestionDirectory questions;
    private final SessionAgenda sessions;
    private final AssignmentPost post;
    private final Permissions permissions;
    private final NetworkRoles roles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Teaching(
            Assignments assignments,
            HandIns handIns,
            HandInReading reading,
            StudentChoice choice,
            GroupKeeping keeping,
            GroupReading groups,
            Students students,
            Timetable timetable,
            TableSeats seats,
            AssignmentRights rights,
            QuestionDirectory questions,
            SessionAgenda sessions,
            AssignmentPost post,
            Permissions permissions,
            NetworkRoles roles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assignments = assignments;
        this.handIns = handIns;
        this.reading = reading;
        this.choice = choice;
        this.keeping = keeping;
        this.groups = groups;
        this.students = students;
        this.timetable = timetable;
        this.seats = seats;
        this.rights = rights;
        this.questions = questions;
        this.sessions = sessions;
        this.post = post;
        this.permissions = permissions;
        this.roles = roles;
        this.events = events;
        this.clock = clock;
    }

    /** Who an assignment can be for: the network's students, and whoever else of its members one types the name of. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(NetworkId network, String text, Pageable page) {
        return choice.search(network, permissions.requireLecturer(network), text, page);
    }

    /** Who of the network can guide students from practice: whoever one types the name of and is no student. */
    @Transactional(readOnly = true)
    public List<Candidate> supervisors(NetworkId network, String text, Pageable page) {
        permissions.requireLecturer(network);
        return choice.supervisors(network, text, page);
    }

    /** Where an assignment can be taught: where the lecturers of the network belong, by name. */
    @Transactional(readOnly = true)
    public List<Institution> institutions(NetworkId network) {
        permissions.requireLecturer(network);
        return choice.institutions(network);
    }

    /** Where the signed-in lecturer belongs; where an assignment is taught unless they say otherwise. */
    @Transactional(readOnly = true)
    public Optional<OrganisationId> ownInstitution(NetworkId network) {
        return Optional.ofNullable(choice.organisationOf(network, permissions.requireLecturer(network)));
    }

    /** Makes an assignment; its students hear of it. */
    public AssignmentId make(NetworkId network, NewAssignment asked) {
        var me = permissions.requireLecturer(network);
        var plan = asked.plan();
        requireQuestionOf(network, plan.question());
        choice.requireMembers(network, me, asked.students());
        choice.requireSupervisor(network, me, plan.supervisor());
        requireSeen(network, plan.sessionIds());
        requireToCome(plan.schedule());
        var institution = choice.organisationOf(network, me);
        requireInstitution(network, plan, institution);
        var assignment = assignments.saveAndFlush(new Assignment(network, me, institution, plan, clock.instant()));
        timetable.keep(assignment.id(), plan.schedule());
        keeping.add(assignment, asked.groups());
        follow(assignment, Set.of());
        post.made(heading(assignment), asked.students());
        return assignment.id();
    }

    /** What was made, to change it. */
    @Transactional(readOnly = true)
    public PlannedAssignment planned(AssignmentId id) {
        var assignment = rights.own(id);
        var plan = plan(assignment);
        return new PlannedAssignment(
                id,
                assignment.network(),
                plan,
                plan.supervisor() == null
                        ? null
                        : choice.candidates(assignment.network(), List.of(plan.supervisor())).stream()
                                .findFirst()
                                .orElse(null),
                sessions.among(plan.sessionIds()),
                assignment.version());
    }

    /**
     * Changes an assignment; everyone hears of another deadline.
     *
     * @param version the version the lecturer was looking at
     * @throws Refusal when somebody changed it since
     */
    public void edit(AssignmentId id, int version, AssignmentPlan plan) {
        var assignment = rights.ownLocked(id);
        if (!assignment.isStill(version)) {
            throw changedMeanwhile();
        }
        var before = plan(assignment);
        if (plan.question() != null && !plan.question().equals(before.question())) {
            requireQuestionOf(assignment.network(), plan.question());
        }
        if (!Objects.equals(plan.supervisor(), before.supervisor())) {
            choice.requireSupervisor(assignment.network(), assignment.lecturer(), plan.supervisor());
        }
        requireInstitution(assignment.network(), plan, before.institution());
        requireSeen(assignment.network(), without(plan.sessionIds(), before.sessionIds()));
        var moved = !plan.schedule().deadline().equals(before.schedule().deadline());
        if (moved) {
            requireToCome(plan.schedule());
        }
        saved(assignment.edit(keepingWhatIsNotSeen(plan, before), clock.instant()));
        timetable.keep(id, plan.schedule());
        follow(assignment, before.sessions());
        if (moved) {
            post.moved(
                    heading(assignment),
                    students.ofAssignment(id.assignmentId()).stream()
                            .map(PersonId::new)
                            .toList());
        }
    }

    /**
     * Links an assignment to a session the lecturer may see, or says anew why it is linked. Who takes part gets a seat.
     *
     * @throws Refusal when there is not a seat for each student who would take part
     */
    public void link(AssignmentId id, SessionLink link) {
        var assignment = rights.ownLocked(id);
        requireSeen(assignment.network(), Set.of(link.session()));
        var before = assignment.sessions();
        saved(assignment.link(link, clock.instant()));
        follow(assignment, before);
    }

    /** Links it no more; seats that students had because of it are free again. */
    public void unlink(AssignmentId id, SessionId session) {
        var assignment = rights.ownLocked(id);
        var before = assignment.sessions();
        saved(assignment.unlink(session, clock.instant()));
        follow(assignment, before);
    }

    /** Who takes part gets a seat, and others hear where what is made comes back. */
    private void follow(Assignment assignment, Set<SessionLink> before) {
        seats.follow(assignment.id(), before, assignment.sessions());
        var known = back(before);
        back(assignment.sessions()).stream()
                .filter(it -> !known.contains(it))
                .forEach(it -> events.publishEvent(
                        new AssignmentEvent.PlannedBack(assignment.id(), assignment.network(), it)));
    }

    private static Set<SessionId> back(Set<SessionLink> links) {
        return links.stream()
                .filter(it -> it.reasons().contains(SessionReason.PRESENT_BACK))
                .map(SessionLink::session)
                .collect(Collectors.toSet());
    }

    /** What one group handed in. */
    @Transactional(readOnly = true)
    public HandInDetails handIn(HandInId id) {
        return reading.details(ownHandIn(id));
    }

    /**
     * Tells a group what the lecturer thinks of it, or says it better than before; its students hear of the first.
     *
     * @param version the version the lecturer was looking at
     * @param standing whether it meets what was asked, if the lecturer says so; never a grade
     * @throws Refusal when the group handed in something else since
     */
    public void giveFeedback(HandInId id, int version, String feedback, @Nullable Standing standing) {
        var handIn = ownHandIn(id);
        assignments.lock(handIn.assignment());
        if (!handIn.isStill(version)) {
            throw Refusal.because("assignment.feedback.changedMeanwhile");
        }
        var text = PlainText.lines("feedback", feedback, FEEDBACK_LENGTH);
        if (text.isEmpty()) {
            throw Refusal.at("feedback", "kernel.text.empty");
        }
        var isFirst = !handIn.isAnswered();
        try {
            handIns.saveAndFlush(handIn.giveFeedback(text, standing, clock.instant()));
        } catch (OptimisticLockingFailureException changed) {
            throw Refusal.because("assignment.feedback.changedMeanwhile");
        }
        if (isFirst) {
            post.answered(assignments.heading(handIn.assignment()).orElseThrow(), groups.persons(handIn.group()));
        }
    }

    /** What was handed in to the signed-in lecturer and has no feedback yet, longest waiting first. */
    @Transactional(readOnly = true)
    public List<HandInLine> unanswered(int most) {
        var me = permissions.requireSignedIn();
        var networks =
                roles.networksOf(me).stream().filter(permissions::isLecturer).toList();
        return networks.isEmpty() ? List.of() : assignments.unanswered(me.personId(), networks, Limit.of(most));
    }

    /** What was handed in to the signed-in lecturer of this network, latest first. */
    @Transactional(readOnly = true)
    public List<HandInLine> handedIn(NetworkId network, int most) {
        var me = permissions.requireLecturer(network);
        return assignments.handedIn(me.personId(), network, Limit.of(most));
    }

    /** Sessions that were linked when the lecturer could still see them stay linked. */
    private AssignmentPlan keepingWhatIsNotSeen(AssignmentPlan plan, AssignmentPlan before) {
        var seen = sessions.among(before.sessionIds()).stream()
                .map(SessionSummary::id)
                .collect(Collectors.toSet());
        var all = new HashSet<>(plan.sessions());
        before.sessions().stream()
                .filter(it -> !seen.contains(it.session()) && !plan.sessionIds().contains(it.session()))
                .forEach(all::add);
        return plan.linkedTo(all);
    }

    private AssignmentPlan plan(Assignment assignment) {
        return assignment.plan(timetable.of(assignment.id()));
    }

    private void requireQuestionOf(NetworkId network, @Nullable QuestionId question) {
        if (question != null
                && questions.summaries(List.of(question)).values().stream()
                        .noneMatch(it -> it.network().equals(network))) {
            throw Refusal.at("question", "assignment.plan.questionElsewhere");
        }
    }

    private void requireInstitution(NetworkId network, AssignmentPlan plan, @Nullable OrganisationId known) {
        var wanted = plan.institution();
        if (wanted != null && !wanted.equals(known)) {
            choice.requireInstitution(network, wanted);
        }
    }

    private void requireSeen(NetworkId network, Collection<SessionId> wanted) {
        var seen = sessions.among(wanted).stream()
                .filter(it -> it.network().equals(network))
                .count();
        if (seen < wanted.size()) {
            throw Refusal.at("sessions", "assignment.plan.session");
        }
    }

    private void requireToCome(Schedule schedule) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), schedule.zone());
        if (!schedule.deadline().isAfter(now)) {
            throw Refusal.at("deadline", "assignment.plan.deadlinePast");
        }
    }

    private HandIn ownHandIn(HandInId id) {
        var handIn = handIns.findById(id).orElseThrow(() -> new NotFound("hand-in " + id.handInId()));
        rights.own(handIn.assignment());
        return handIn;
    }

    private AssignmentHeading heading(Assignment assignment) {
        return assignments.heading(assignment.id()).orElseThrow();
    }

    private void saved(Assignment assignment) {
        try {
            assignments.saveAndFlush(assignment);
        } catch (OptimisticLockingFailureException changed) {
            throw changedMeanwhile();
        }
    }

    private static <T> Set<T> without(Collection<T> all, Collection<T> these) {
        var rest = new HashSet<>(all);
        rest.removeAll(these);
        return rest;
    }

    private static Refusal changedMeanwhile() {
        return Refusal.because("assignment.plan.changedMeanwhile");
    }
}
