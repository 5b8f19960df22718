package nl.leertafel.invitation.inbound;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what came in: what nobody knows after two weeks, letters after a quarter, answers after a year. */
@Service
@Transactional
public class InboundRetention {

    static final Duration UNKNOWN_STAYS = Duration.ofDays(14);
    static final Duration POST_STAYS = Duration.ofDays(90);
    static final Duration ANSWERS_STAY = Duration.ofDays(366);

    private final ItipEvents events;
    private final PostItems items;
    private final TimeProposals proposals;
    private final Clock clock;

    InboundRetention(ItipEvents events, PostItems items, TimeProposals proposals, Clock clock) {
        this.events = events;
        this.items = items;
        this.proposals = proposals;
        this.clock = clock;
    }

    public void forget() {
        var now = clock.instant();
        items.forget(now.minus(POST_STAYS), now.minus(UNKNOWN_STAYS));
        events.forget(now.minus(ANSWERS_STAY));
        proposals.forget(now.minus(ANSWERS_STAY));
    }
}
