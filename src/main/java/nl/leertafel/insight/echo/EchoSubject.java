package nl.leertafel.insight.echo;

import nl.leertafel.action.ActionItemId;
import nl.leertafel.insight.InsightId;

/** What one is asked about. */
sealed interface EchoSubject {

    /** What somebody agreed to do. */
    record OfAction(ActionItemId action) implements EchoSubject {}

    /** What somebody learned, or helped to learn. */
    record OfInsight(InsightId insight) implements EchoSubject {}
}
