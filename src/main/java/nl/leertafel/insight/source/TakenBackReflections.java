package nl.leertafel.insight.source;

import java.time.Clock;
import nl.leertafel.reflection.ReflectionEvent;
import nl.leertafel.reflection.ReflectionId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a writer takes back or shares with fewer people leaves every insight at once, in the same transaction. */
@Component
class TakenBackReflections {

    private final Sources sources;
    private final SourceNews news;
    private final Clock clock;

    TakenBackReflections(Sources sources, SourceNews news, Clock clock) {
        this.sources = sources;
        this.news = news;
        this.clock = clock;
    }

    @EventListener
    void on(ReflectionEvent.Withdrawn event) {
        letGo(event.reflection());
    }

    @EventListener
    void on(ReflectionEvent.Narrowed event) {
        letGo(event.reflection());
    }

    private void letGo(ReflectionId reflection) {
        sources.from(reflection).forEach(it -> {
            sources.saveAndFlush(it.withdraw(clock.instant()));
            news.tell(it.insight());
        });
    }
}
