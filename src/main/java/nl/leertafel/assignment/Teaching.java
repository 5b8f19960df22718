package nl.leertafel.assignment;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leertafel.access.NetworkRoles;
import nl.leertafel.access.Permissions;
import nl.leertafel.agenda.QuestionDirectory;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a lecturer does: make an assignment, link it to sessions, see who handed in and give feedback. */
@Service
@Transactional
public class Teaching {

    private static final int FEEDBACK_LENGTH = 4000;

    private final Assignments assignments;
    private final HandIns handIns;
    private final HandInReading reading;
    private final Students students;
    private final QuestionDirectory questions;
    private final SessionAgenda sessions;
    private final AssignmentPost post;
    private final Permissions permissions;
    private final NetworkRoles roles;
    private final Clock clock;

    Teaching(
            Assignments assignments,
            HandIns handIns,
            HandInReading reading,
            Students students,
            QuestionDirectory questions,
            SessionAgenda sessions,
            AssignmentPost post,
            Permissions permissions,
            NetworkRoles roles,
            Clock clock) {
        this.assignments = assignments;
        this.handIns = handIns;
        this.reading = reading;
        this.students = students;
        this.questions = questions;
        this.sessions = sessions;
        this.post = post;
        this.permissions = permissions;
        this.roles = roles;
        this.clock = clock;
    }

    /** Who an assignment can be for: the network's students, and whoever else of its members one types the name of. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(NetworkId network, String text, Pageable page) {
        return students.search(network, permissions.requireLecturer(network), text, page);
    }

    /** Makes an assignment; its students hear of it. */
    public AssignmentId make(NetworkId network, AssignmentPlan plan) {
        var me = permissions.requireLecturer(network);
        requireQuestionOf(network, plan.question());
        students.requireMembers(network, me, plan.students());
        requireSeen(network, plan.sessions());
        requireToCome(plan);
        var assignment = assignments.saveAndFlush(new Assignment(network, me, plan, clock.instant()));
        post.made(heading(assignment), plan.students());
        return assignment.id();
    }

    /** What was made, to change it. */
    @Transactional(readOnly = true)
    public PlannedAssignment planned(AssignmentId id) {
        var assignment = own(id);
        var plan = assignment.plan();
        return new PlannedAssignment(
                id,
                assignment.network(),
                plan,
                students.candidates(assignment.network(), plan.students()),
                sessions.among(plan.sessions()),
                assignment.version());
    }

    /**
     * Changes an assignment; who is new to it hears of it, and everyone hears of another deadline.
     *
     * @param version the version the lecturer was looking at
     * @throws Refusal when somebody changed it since, or who handed in already would be taken off
     */
    public void edit(AssignmentId id, int version, AssignmentPlan plan) {
        var assignment = ownLocked(id);
        if (!assignment.isStill(version)) {
            throw changedMeanwhile();
        }
        var before = assignment.plan();
        var added = without(plan.students(), before.students());
        if (plan.question() != null && !plan.question().equals(before.question())) {
            requireQuestionOf(assignment.network(), plan.question());
        }
        students.requireMembers(assignment.network(), assignment.lecturer(), added);
        students.requireNothingHandedIn(id, without(before.students(), plan.students()));
        requireSeen(assignment.network(), without(plan.sessions(), before.sessions()));
        var moved = !plan.deadline().equals(before.deadline());
        if (moved) {
            requireToCome(plan);
        }
        saved(assignment.edit(keepingWhatIsNotSeen(plan, before), clock.instant()));
        post.made(heading(assignment), added);
        if (moved) {
            post.moved(heading(assignment), without(plan.students(), added));
        }
    }

    /** Links an assignment to a session the lecturer may see. */
    public void link(AssignmentId id, SessionId session) {
        var assignment = ownLocked(id);
        requireSeen(assignment.network(), Set.of(session));
        saved(assignment.link(session, clock.instant()));
    }

    public void unlink(AssignmentId id, SessionId session) {
        saved(ownLocked(id).unlink(session, clock.instant()));
    }

    /** Who handed in and who did not, by name. */
    @Transactional(readOnly = true)
    public List<StudentLine> students(AssignmentId id, Pageable page) {
        own(id);
        return assignments.students(id, page);
    }

    /** What one student handed in. */
    @Transactional(readOnly = true)
    public HandInDetails handIn(HandInId id) {
        return reading.details(ownHandIn(id));
    }

    /**
     * Tells a student what the lecturer thinks of it, or says it better than before; the student hears of the first.
     *
     * @param version the version the lecturer was looking at
     * @throws Refusal when the student handed in something else since
     */
    public void giveFeedback(HandInId id, int version, String feedback) {
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
            handIns.saveAndFlush(handIn.giveFeedback(text, clock.instant()));
        } catch (OptimisticLockingFailureException changed) {
            throw Refusal.because("assignment.feedback.changedMeanwhile");
        }
        if (isFirst) {
            post.answered(assignments.heading(handIn.assignment()).orElseThrow(), handIn.student());
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
        var seen = sessions.among(before.sessions()).stream().map(it -> it.id()).collect(Collectors.toSet());
        var all = new HashSet<>(without(before.sessions(), seen));
        all.addAll(plan.sessions());
        return new AssignmentPlan(
                plan.title(),
                plan.course(),
                plan.task(),
                plan.question(),
                plan.deadline(),
                plan.zone(),
                plan.students(),
                all);
    }

    private void requireQuestionOf(NetworkId network, @Nullable QuestionId question) {
        if (question != null
                && questions.summaries(List.of(question)).values().stream()
                        .noneMatch(it -> it.network().equals(network))) {
            throw Refusal.at("question", "assignment.plan.questionElsewhere");
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

    private void requireToCome(AssignmentPlan plan) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), plan.zone());
        if (!plan.deadline().isAfter(now)) {
            throw Refusal.at("deadline", "assignment.plan.deadlinePast");
        }
    }

    private Assignment own(AssignmentId id) {
        return owned(id, assignments.findById(id).orElseThrow(() -> unknown(id)));
    }

    private Assignment ownLocked(AssignmentId id) {
        return owned(id, assignments.lock(id).orElseThrow(() -> unknown(id)));
    }

    private Assignment owned(AssignmentId id, Assignment assignment) {
        if (!assignment.isOf(permissions.requireLecturer(assignment.network()))) {
            throw unknown(id);
        }
        return assignment;
    }

    private HandIn ownHandIn(HandInId id) {
        var handIn = handIns.findById(id).orElseThrow(() -> new NotFound("hand-in " + id.handInId()));
        own(handIn.assignment());
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

    private static NotFound unknown(AssignmentId id) {
        return new NotFound("assignment " + id.assignmentId());
    }
}
