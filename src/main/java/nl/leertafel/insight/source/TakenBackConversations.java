package nl.leertafel.insight.source;

import java.time.Clock;
import nl.leertafel.assignment.consent.ConsentUse;
import nl.leertafel.assignment.consent.ConversationEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the network may not read any more of what somebody told students leaves every insight at once. */
@Component
class TakenBackConversations {

    private final Sources sources;
    private final SourceNews news;
    private final Clock clock;

    TakenBackConversations(Sources sources, SourceNews news, Clock clock) {
        this.sources = sources;
        this.news = news;
        this.clock = clock;
    }

    @EventListener
    void on(ConversationEvent.ConsentWithdrawn event) {
        if (event.uses().contains(ConsentUse.NETWORK)) {
            sources.from(event.conversation()).forEach(it -> {
                sources.saveAndFlush(it.withdraw(clock.instant()));
                news.tell(it.insight());
            });
        }
    }
}
