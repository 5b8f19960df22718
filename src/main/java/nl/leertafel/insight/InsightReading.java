package nl.leertafel.insight;

import java.util.Collection;
import java.util.List;
import nl.leertafel.access.Permissions;
import nl.leertafel.agenda.KnowledgeAgenda;
import nl.leertafel.agenda.QuestionDirectory;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionSummary;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The insights that the signed-in person may read. */
@Service
@Transactional(readOnly = true)
public class InsightReading {

    private final Insights insights;
    private final InsightSearch search;
    private final QuestionDirectory questions;
    private final KnowledgeAgenda agenda;
    private final SessionAgenda sessions;
    private final Permissions permissions;

    InsightReading(
            Insights insights,
            InsightSearch search,
            QuestionDirectory questions,
            KnowledgeAgenda agenda,
            SessionAgenda sessions,
            Permissions permissions) {
        this.insights = insights;
        this.search = search;
        this.questions = questions;
        this.agenda = agenda;
        this.sessions = sessions;
        this.permissions = permissions;
    }

    /** Whether the signed-in person makes insights in this network: its coordinators and lecturers do. */
    public boolean makes(NetworkId network) {
        return permissions.isCoordinator(network) || permissions.isLecturer(network);
    }

    /**
     * One insight.
     *
     * @throws NotFound when there is no such insight, or not for the signed-in person
     */
    public InsightDetails details(InsightId id) {
        return insights.findById(id)
                .map(it -> it.details(questions.details(it.question()).wording(), rights(it)))
                .filter(it -> it.rights().read())
                .orElseThrow(() -> new NotFound("insight " + id.insightId()));
    }

    /** @throws NotFound for who does not work on it */
    public InsightDetails working(InsightId id) {
        var insight = details(id);
        if (!insight.rights().work()) {
            throw new NotFound("insight " + id.insightId());
        }
        return insight;
    }

    /** One page of a network's insights, latest change first; for its members. */
    public List<InsightSummary> search(NetworkId network, InsightFilter filter, Pageable page) {
        permissions.requireMember(network);
        return search.ofNetwork(network, makes(network), filter, page);
    }

    /** What answers this question, latest change first; for the members of its network. */
    public List<InsightSummary> ofQuestion(QuestionId question, Pageable page) {
        return search.ofQuestion(question, makes(agenda.details(question).network()), page);
    }

    /** What answers this question and comes from no session. */
    public List<InsightSummary> ofQuestionAlone(QuestionId question, Pageable page) {
        return search.ofQuestionAlone(question, makes(agenda.details(question).network()), page);
    }

    /** What was harvested in these sessions of one network, as far as one sees them; nothing for who is no member. */
    public List<InsightSummary> ofSessions(NetworkId network, Collection<SessionId> wanted, Pageable page) {
        if (!permissions.isMember(network)) {
            return List.of();
        }
        var seen = sessions.among(wanted).stream()
                .filter(it -> it.network().equals(network))
                .map(SessionSummary::id)
                .toList();
        return search.ofSessions(seen, makes(network), page);
    }

    private InsightRights rights(Insight insight) {
        var network = insight.network();
        return InsightRights.of(
                permissions.isCoordinator(network),
                permissions.isLecturer(network),
                permissions.isMember(network),
                insight.state());
    }
}
