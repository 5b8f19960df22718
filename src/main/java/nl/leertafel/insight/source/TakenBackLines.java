package nl.leertafel.insight.source;

import nl.leertafel.minutes.OutcomeEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever takes their name from a line is not among those an insight comes from any more. */
@Component
class TakenBackLines {

    private final Sources sources;
    private final SourceNews news;

    TakenBackLines(Sources sources, SourceNews news) {
        this.sources = sources;
        this.news = news;
    }

    @EventListener
    void on(OutcomeEvent.Unsaid event) {
        sources.from(event.line()).stream().map(Source::insight).distinct().forEach(news::tell);
    }
}
