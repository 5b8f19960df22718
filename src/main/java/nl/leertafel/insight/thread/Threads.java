package nl.leertafel.insight.thread;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leertafel.access.Permissions;
import nl.leertafel.action.ActionDetails;
import nl.leertafel.action.ActionTracking;
import nl.leertafel.agenda.KnowledgeAgenda;
import nl.leertafel.agenda.QuestionDetails;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.assignment.AssignmentHeading;
import nl.leertafel.assignment.AssignmentOverview;
import nl.leertafel.assignment.brief.BriefPool;
import nl.leertafel.assignment.brief.BriefSummary;
import nl.leertafel.insight.InsightReading;
import nl.leertafel.insight.InsightSummary;
import nl.leertafel.minutes.OutcomeKind;
import nl.leertafel.minutes.OutcomeLine;
import nl.leertafel.minutes.OutcomeReading;
import nl.leertafel.reflection.ReflectionDirectory;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.SessionFilter;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.session.SessionSummary;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws the thread of a question for the signed-in person: each part as the module it belongs to lets them see it. */
@Service
@Transactional(readOnly = true)
public class Threads {

    /** Sessions at once. */
    static final int SESSIONS = 6;

    private static final Pageable SOME_INSIGHTS = PageRequest.of(0, 100);
    private static final Pageable SOME = PageRequest.of(0, 20);

    private final KnowledgeAgenda agenda;
    private final SessionAgenda sessions;
    private final OutcomeReading outcomes;
    private final ReflectionDirectory reflections;
    private final InsightReading insights;
    private final ActionTracking actions;
    private final AssignmentOverview assignments;
    private final BriefPool briefs;
    private final Permissions permissions;
    private final Clock clock;

    Threads(
            KnowledgeAgenda agenda,
            SessionAgenda sessions,
            OutcomeReading outcomes,
            ReflectionDirectory reflections,
            InsightReading insights,
            ActionTracking actions,
            AssignmentOverview assignments,
            BriefPool briefs,
            Permissions permissions,
            Clock clock) {
        this.agenda = agenda;
        this.sessions = sessions;
        this.outcomes = outcomes;
        this.reflections = reflections;
        this.insights = insights;
        this.actions = actions;
        this.assignments = assignments;
        this.briefs = briefs;
        this.permissions = permissions;
        this.clock = clock;
    }

    /**
     * One page of the thread; for the members of the question's network.
     *
     * @throws nl.leertafel.kernel.NotFound when there is no such question, or not for the signed-in person
     */
    public QuestionThread of(QuestionId id, int page) {
        var question = agenda.details(id);
        var about = SessionFilter.about(id, SessionFilter.Period.ALL);
        var onPage = sessions.search(question.network(), about, PageRequest.of(page, SESSIONS));
        var lanes = new ArrayList<>(lanes(question, onPage));
        if (page == 0) {
            var rest = withoutSession(question);
            if (!rest.isEmpty()) {
                lanes.add(rest);
            }
        }
        var more = onPage.size() == SESSIONS
                && !sessions.search(question.network(), about, PageRequest.of((page + 1) * SESSIONS, 1))
                        .isEmpty();
        return new QuestionThread(question, lanes, page, more, insights.makes(question.network()));
    }

    private List<Lane> lanes(QuestionDetails question, List<SessionSummary> onPage) {
        var ids = onPage.stream().map(SessionSummary::id).toList();
        var lines = outcomes.of(ids);
        var harvested = insights.ofSessions(question.network(), ids, SOME_INSIGHTS);
        return onPage.stream().map(it -> lane(it, lines, harvested)).toList();
    }

    private Lane lane(SessionSummary session, Map<SessionId, List<OutcomeLine>> lines, List<InsightSummary> harvested) {
        var id = session.id();
        var linked = assignments.ofSession(id, SOME);
        var called = session.status() == SessionStatus.CANCELLED || session.status() == SessionStatus.DRAFT;
        return new Lane(
                session,
                !called && !clock.instant().isBefore(session.slot().endsInstant()),
                lines.getOrDefault(id, List.of()).stream()
                        .filter(it -> it.kind() != OutcomeKind.ACTION)
                        .toList(),
                reflections.count(id),
                harvested.stream().filter(it -> id.equals(it.session())).toList(),
                actions(id),
                waiting(briefs.ofSession(id, SOME.getPageSize())),
                linked,
                handedIn(linked));
    }

    private Lane withoutSession(QuestionDetails question) {
        var alone = assignments.ofQuestion(question.id(), SOME).stream()
                .filter(it -> assignments.details(it.id()).sessions().isEmpty())
                .toList();
        return new Lane(
                null,
                false,
                List.of(),
                0,
                insights.ofQuestionAlone(question.id(), SOME),
                List.of(),
                waiting(briefs.ofQuestionAlone(question.id(), SOME.getPageSize())),
                alone,
                handedIn(alone));
    }

    /** Once there is an assignment, that stands for it. */
    private static List<BriefSummary> waiting(List<BriefSummary> all) {
        return all.stream().filter(it -> it.assignment() == null).toList();
    }

    private List<ActionDetails> actions(SessionId session) {
        return actions.concerns(sessions.details(session)) ? actions.ofSession(session, SOME) : List.of();
    }

    /** How far students are is for their lecturer and for coordinators. */
    private List<AssignmentHeading> handedIn(List<AssignmentHeading> all) {
        return all.stream()
                .filter(it -> permissions.isCoordinator(it.network())
                        || permissions.isLecturer(it.network()) && it.lecturer().equals(permissions.requireSignedIn()))
                .filter(it -> assignments.progress(it.id()).handedIn() > 0)
                .toList();
    }
}
