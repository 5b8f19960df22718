package nl.leertafel.insight;

import java.time.Clock;
import nl.leertafel.access.Permissions;
import nl.leertafel.agenda.QuestionDirectory;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.minutes.Kept;
import nl.leertafel.session.SessionAgenda;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Making insights and following what becomes of them; for the coordinators and lecturers of the network. */
@Service
@Transactional
public class InsightKeeping {

    private final Insights insights;
    private final InsightReading reading;
    private final InsightDirectory directory;
    private final QuestionDirectory questions;
    private final SessionAgenda sessions;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InsightKeeping(
            Insights insights,
            InsightReading reading,
            InsightDirectory directory,
            QuestionDirectory questions,
            SessionAgenda sessions,
            Permissions permissions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.insights = insights;
        this.reading = reading;
        this.directory = directory;
        this.questions = questions;
        this.sessions = sessions;
        this.permissions = permissions;
        this.events = events;
        this.clock = clock;
    }

    /** Writes down a new insight; its makers alone read it until it is shared. */
    public InsightId propose(InsightForm form) {
        var network = questions.details(form.question()).network();
        var me = requireMaker(network);
        var session = form.session();
        if (session != null && !sessions.details(session).network().equals(network)) {
            throw Refusal.at("question", "insight.form.question.elsewhere");
        }
        var insight = insights.saveAndFlush(new Insight(network, form, me, clock.instant()));
        tell(insight, InsightState.PROPOSED);
        return insight.id();
    }

    /**
     * Says it better than before; what stood there stays readable. Where somebody else did so since it was seen, both
     * texts stand there until a maker chooses.
     */
    public Kept amend(InsightId id, int versionSeen, QuestionId question, InsightText text) {
        var insight = working(id);
        var me = permissions.requireSignedIn();
        if (!insight.isStill(versionSeen)) {
            saved(insight.putBeside(text, me, clock.instant()));
            return insight.text().equals(text) ? Kept.SAVED : Kept.BOTH;
        }
        if (!questions.details(question).network().equals(insight.network())) {
            throw Refusal.at("question", "insight.form.question.elsewhere");
        }
        var before = insight.text().claim();
        saved(insight.answer(question).amend(text, me, clock.instant()));
        tellWhenReworded(insight, before);
        return Kept.SAVED;
    }

    /** These words stand there from now on. */
    public void choose(InsightId id, int versionSeen, int place) {
        var insight = unchanged(id, versionSeen);
        var before = insight.text().claim();
        saved(insight.choose(place, permissions.requireSignedIn(), clock.instant()));
        tellWhenReworded(insight, before);
    }

    /** What stands there stays. */
    public void layAside(InsightId id, int versionSeen, int place) {
        saved(unchanged(id, versionSeen).layAside(place));
    }

    /** The next step of its life. */
    public void take(InsightId id, int versionSeen, StepForm step) {
        var insight = unchanged(id, versionSeen);
        saved(insight.take(step, permissions.requireSignedIn(), clock.instant()));
        tell(insight, step.to());
    }

    /** Throws away what was only proposed. */
    public void remove(InsightId id) {
        var insight = working(id);
        if (insight.state() != InsightState.PROPOSED) {
            throw Refusal.because("insight.remove.shared");
        }
        events.publishEvent(
                new InsightEvent.Removed(id, insight.network(), insight.harvester(), directory.contributors(id)));
        insights.delete(insight);
    }

    private Insight unchanged(InsightId id, int versionSeen) {
        var insight = working(id);
        if (!insight.isStill(versionSeen)) {
            throw changedMeanwhile();
        }
        return insight;
    }

    private Insight working(InsightId id) {
        reading.working(id);
        return insights.findById(id).orElseThrow(() -> new NotFound("insight " + id.insightId()));
    }

    private PersonId requireMaker(NetworkId network) {
        if (!reading.makes(network)) {
            throw new NotFound("no maker in network " + network.networkId());
        }
        return permissions.requireSignedIn();
    }

    private void tell(Insight insight, InsightState became) {
        events.publishEvent(InsightEvent.of(
                became, insight.id(), insight.network(), insight.harvester(), directory.contributors(insight.id())));
    }

    private void tellWhenReworded(Insight insight, String before) {
        if (!insight.text().claim().equals(before)) {
            events.publishEvent(new InsightEvent.Reworded(
                    insight.id(), insight.network(), insight.harvester(), directory.contributors(insight.id())));
        }
    }

    private void saved(Insight insight) {
        try {
            insights.saveAndFlush(insight);
        } catch (OptimisticLockingFailureException atTheSameMoment) {
            throw changedMeanwhile();
        }
    }

    private static Refusal changedMeanwhile() {
        return Refusal.because("insight.changedMeanwhile");
    }
}
