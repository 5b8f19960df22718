package nl.leertafel.assignment.practice;

import nl.leertafel.access.LinkPurpose;
import nl.leertafel.access.LinkTokens;
import nl.leertafel.assignment.consent.ConversationEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Closes the work of a group for practice when somebody takes back what they told: their words may stand in it. */
@Component
class TakenBackWords {

    private final PracticeFeedbacks feedbacks;
    private final LinkTokens tokens;

    TakenBackWords(PracticeFeedbacks feedbacks, LinkTokens tokens) {
        this.feedbacks = feedbacks;
        this.tokens = tokens;
    }

    @EventListener
    void on(ConversationEvent.ConsentWithdrawn event) {
        feedbacks
                .ofGroup(event.group())
                .forEach(it -> tokens.revoke(LinkPurpose.FEEDBACK, it.id().practiceFeedbackId()));
    }
}
