package nl.leertafel.insight.source;

import nl.leertafel.insight.InsightDirectory;
import nl.leertafel.insight.InsightEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who let their words stand under an insight hears that it says something else now. They said yes to the words, not to
 * the claim, so the words stay until they take them back; whoever worded it knows already.
 */
@Component
class RewordedInsights {

    private final Sources sources;
    private final InsightDirectory insights;
    private final ConsentLetters letters;

    RewordedInsights(Sources sources, InsightDirectory insights, ConsentLetters letters) {
        this.sources = sources;
        this.insights = insights;
        this.letters = letters;
    }

    @EventListener
    void on(InsightEvent.Reworded event) {
        var insight = insights.details(event.insight());
        sources.of(event.insight()).stream()
                .filter(it -> it.standing() == SourceStanding.STANDS)
                .filter(it -> it.writer() != null && !it.writer().equals(insight.wordedBy()))
                .forEach(it -> letters.reworded(it, insight));
    }
}
