package nl.leertafel.insight.echo;

import nl.leertafel.action.ActionDirectory;
import nl.leertafel.action.ActionItemId;
import nl.leertafel.action.ActionSummary;
import nl.leertafel.insight.InsightDirectory;
import nl.leertafel.insight.InsightId;
import org.springframework.stereotype.Component;

/** What a question is about, in the words it was agreed or harvested in. */
@Component
class EchoWords {

    private final ActionDirectory actions;
    private final InsightDirectory insights;

    EchoWords(ActionDirectory actions, InsightDirectory insights) {
        this.actions = actions;
        this.insights = insights;
    }

    String about(EchoSubject subject) {
        return switch (subject) {
            case EchoSubject.OfAction(ActionItemId action) ->
                actions.find(action).map(ActionSummary::what).orElse("");
            case EchoSubject.OfInsight(InsightId insight) ->
                insights.find(insight).map(it -> it.text().claim()).orElse("");
        };
    }
}
