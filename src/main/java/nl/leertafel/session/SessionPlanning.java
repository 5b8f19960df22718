package nl.leertafel.session;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.leertafel.access.AuditTrail;
import nl.leertafel.access.AuditVerb;
import nl.leertafel.access.Permissions;
import nl.leertafel.agenda.QuestionDirectory;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.programme.ProgrammeCopies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a coordinator does with a session: plan, edit, publish, move, cancel, close, copy. */
@Service
@Transactional
public class SessionPlanning {

    private final Sessions sessions;
    private final QuestionDirectory questions;
    private final Permissions permissions;
    private final TableKnowledge table;
    private final ProgrammeCopies programmes;
    private final AuditTrail audit;
    private final Clock clock;

    SessionPlanning(
            Sessions sessions,
            QuestionDirectory questions,
            Permissions permissions,
            TableKnowledge table,
            ProgrammeCopies programmes,
            AuditTrail audit,
            Clock clock) {
        this.sessions = sessions;
        this.questions = questions;
        this.permissions = permissions;
        this.table = table;
        this.programmes = programmes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Plans a draft, which nobody but the network's coordinators sees and which mails nothing. */
    public SessionId plan(NetworkId network, SessionPlan plan) {
        permissions.requireCoordinator(network);
        requireQuestion(network, plan);
        var session = new Session(network, freeSlug(network, plan, null), plan, null, clock.instant());
        return sessions.save(session).id();
    }

    /** What was planned, to edit it. */
    @Transactional(readOnly = true)
    public SessionDetails planned(SessionId id) {
        return own(id).details();
    }

    /**
     * Changes what was planned.
     *
     * @param version the version the coordinator was looking at
     * @throws Refusal when somebody changed the session since, or there would be fewer seats than its table must have
     */
    public void edit(SessionId id, int version, SessionPlan plan) {
        var session = ownLocked(id);
        if (session.details().version() != version) {
            throw Refusal.because("session.edit.changedMeanwhile");
        }
        requireQuestion(session.network(), plan);
        table.requireFits(id, plan.capacity());
        var slug = plan.slug() == null ? session.slug() : freeSlug(session.network(), plan, session.slug());
        sessions.save(session.edit(slug, plan, clock.instant()));
    }

    public void publish(SessionId id) {
        sessions.save(ownLocked(id).publish(clock.instant()));
    }

    /** Gives a session another moment or place; whoever comes hears of it. */
    public void move(SessionId id, TimeSlot slot, Place place) {
        var session = ownLocked(id);
        sessions.save(session.edit(session.slug(), session.plan().at(slot, place), clock.instant()));
    }

    /** Calls a published session off; whoever comes hears why, and it leaves their calendars. */
    public void cancel(SessionId id, String reason) {
        sessions.save(ownLocked(id).cancel(reason, clock.instant()));
    }

    /**
     * Lets a session that was called off take place after all; who comes or waits hears so, and it is in their calendars
     * again.
     *
     * @throws Refusal when it was not called off, or is over
     */
    public void resume(SessionId id) {
        sessions.save(ownLocked(id).resume(clock.instant()));
    }

    public void close(SessionId id) {
        sessions.save(ownLocked(id).close(clock.instant()));
    }

    /** Opens a closed session again: everyone who looks at it reads why, and the audit trail keeps who did. */
    public void reopen(SessionId id, String reason) {
        var session = sessions.save(ownLocked(id).reopen(reason, clock.instant()));
        audit.record(AuditVerb.REOPENED, "session", id.sessionId(), session.network());
    }

    /**
     * Locks a session whose programme is about to change, and lets whoever shows it know.
     *
     * @throws Refusal when it is closed or called off
     */
    public SessionDetails reprogram(SessionId id) {
        return sessions.save(ownLocked(id).reprogram(clock.instant())).details();
    }

    /** A new draft like this session, at another moment, with nobody in it. */
    public SessionId copy(SessionId id, TimeSlot slot) {
        var session = own(id);
        var plan = session.plan().at(slot, session.plan().place());
        var copy = sessions.save(new Session(
                        session.network(), freeSlug(session.network(), plan.title()), plan, id, clock.instant()))
                .id();
        programmes.copy(id, copy);
        return copy;
    }

    /** How many people would be offered a seat if there were so many. */
    @Transactional(readOnly = true)
    public int offersAt(SessionId id, int capacity) {
        return table.offersAt(own(id).details(), capacity);
    }

    /** How many people a move or a cancellation would be told to. */
    @Transactional(readOnly = true)
    public int peopleToTell(SessionId id) {
        return table.peopleToTell(List.of(own(id).id()));
    }

    private void requireQuestion(NetworkId network, SessionPlan plan) {
        var question = plan.question();
        if (question == null) {
            if (questions.sessionsNeedQuestion(network)) {
                throw Refusal.at("question", "session.plan.question.needed");
            }
        } else if (questions.summaries(List.of(question)).values().stream()
                .noneMatch(it -> it.network().equals(network))) {
            throw Refusal.at("question", "session.plan.question.unknown");
        }
    }

    private String freeSlug(NetworkId network, SessionPlan plan, @Nullable String current) {
        var wanted = plan.slug();
        if (wanted == null) {
            return freeSlug(network, plan.title());
        }
        if (!wanted.equals(current) && sessions.findBySlug(network, wanted).isPresent()) {
            throw Refusal.at("slug", "session.plan.slugTaken");
        }
        return wanted;
    }

    private String freeSlug(NetworkId network, String title) {
        Set<String> taken = sessions.slugsLike(network, Slugs.of(title));
        return Slugs.freeSlug(title, taken);
    }

    private Session own(SessionId id) {
        return owned(sessions.findById(id).orElseThrow(() -> new NotFound("session " + id.sessionId())));
    }

    private Session ownLocked(SessionId id) {
        return owned(sessions.lock(id).orElseThrow(() -> new NotFound("session " + id.sessionId())));
    }

    private Session owned(Session session) {
        permissions.requireCoordinator(session.network());
        return session;
    }
}
