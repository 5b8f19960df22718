package nl.leertafel.insight.source;

import nl.leertafel.insight.InsightDirectory;
import nl.leertafel.insight.InsightEvent;
import nl.leertafel.insight.InsightId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Announces that an insight comes from other words or work than before. */
@Component
class SourceNews {

    private final InsightDirectory insights;
    private final ApplicationEventPublisher events;

    SourceNews(InsightDirectory insights, ApplicationEventPublisher events) {
        this.insights = insights;
        this.events = events;
    }

    void tell(InsightId id) {
        var insight = insights.details(id);
        events.publishEvent(
                new InsightEvent.SourcesChanged(id, insight.network(), insight.harvester(), insights.contributors(id)));
    }
}
