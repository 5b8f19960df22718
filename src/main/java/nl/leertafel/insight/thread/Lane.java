package nl.leertafel.insight.thread;

import java.util.List;
import java.util.Set;
import nl.leertafel.action.ActionDetails;
import nl.leertafel.action.ActionStatus;
import nl.leertafel.assignment.AssignmentHeading;
import nl.leertafel.assignment.brief.BriefSummary;
import nl.leertafel.insight.InsightSummary;
import nl.leertafel.minutes.OutcomeKind;
import nl.leertafel.minutes.OutcomeLine;
import nl.leertafel.session.SessionSummary;
import org.jspecify.annotations.Nullable;

/**
 * One session on a question and what came of it, as far as the one who looks sees it.
 *
 * @param session null where the rest comes from no session
 * @param outcomes what came out of it, signals included, actions not
 * @param reflections how many one may read
 * @param briefs what was asked of students and is no assignment yet
 * @param handedIn those of the assignments of which something was handed in, as far as one may know
 */
public record Lane(
        @Nullable SessionSummary session,
        boolean held,
        List<OutcomeLine> outcomes,
        int reflections,
        List<InsightSummary> insights,
        List<ActionDetails> actions,
        List<BriefSummary> briefs,
        List<AssignmentHeading> assignments,
        List<AssignmentHeading> handedIn) {

    /** Signals lead to the question: they stand before it. */
    public List<OutcomeLine> signals() {
        return outcomes.stream().filter(it -> it.kind() == OutcomeKind.SIGNAL).toList();
    }

    public List<OutcomeLine> said() {
        return outcomes.stream().filter(it -> it.kind() != OutcomeKind.SIGNAL).toList();
    }

    /** The insights of which one knows how they ended. */
    public List<InsightSummary> settled() {
        return insights.stream().filter(it -> it.state().isResult()).toList();
    }

    public List<ActionDetails> done() {
        return actions.stream().filter(it -> it.status() == ActionStatus.DONE).toList();
    }

    public Set<Gap> gaps() {
        return Gap.after(
                held,
                outcomes.size() + reflections,
                insights.size(),
                actions.size() + briefs.size() + assignments.size(),
                settled().size() + done().size() + handedIn.size());
    }

    boolean isEmpty() {
        return session == null && insights.isEmpty() && briefs.isEmpty() && assignments.isEmpty();
    }
}
