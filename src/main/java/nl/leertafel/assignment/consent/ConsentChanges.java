package nl.leertafel.assignment.consent;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import nl.leertafel.assignment.AssignmentDirectory;
import nl.leertafel.files.FileId;
import nl.leertafel.files.FileStore;
import nl.leertafel.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Changes what may be done with what somebody told, and lets everything that hangs on it follow; the caller has checked. */
@Component
class ConsentChanges {

    private final Conversations conversations;
    private final AssignmentDirectory assignments;
    private final ConversationLetters letters;
    private final FileStore files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsentChanges(
            Conversations conversations,
            AssignmentDirectory assignments,
            ConversationLetters letters,
            FileStore files,
            ApplicationEventPublisher events,
            Clock clock) {
        this.conversations = conversations;
        this.assignments = assignments;
        this.letters = letters;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /** It may be used for exactly these from now on. */
    void answer(Conversation conversation, Set<ConsentUse> uses, Proof proof) {
        var papers = conversation.papers();
        var before = conversation.uses();
        var gone = conversation.answer(uses, proof);
        saved(conversation);
        release(papers, conversation);
        withdrawn(conversation, gone);
        if (conversation.isHeld() && !before.containsAll(uses)) {
            shared(conversation);
        }
    }

    /** Nothing of it may be used any more, and nothing of it is kept. */
    void takeBack(Conversation conversation) {
        var papers = conversation.papers();
        var gone = conversation.takeBack(clock.instant());
        saved(conversation);
        letters.notSent(conversation);
        release(papers, conversation);
        withdrawn(conversation, gone);
    }

    /** Something was told; whoever may use it hears of it when that is new. */
    void writtenDown(Conversation conversation, boolean isNew) {
        saved(conversation);
        if (isNew && !conversation.uses().isEmpty()) {
            shared(conversation);
        }
    }

    /** What they allowed was for another story: whether this one may be used is asked again. */
    void toldOtherwise(Conversation conversation) {
        var papers = conversation.papers();
        var gone = conversation.askAgain(clock.instant());
        saved(conversation);
        release(papers, conversation);
        withdrawn(conversation, gone);
    }

    void saved(Conversation conversation) {
        try {
            conversations.saveAndFlush(conversation);
        } catch (OptimisticLockingFailureException inAnotherWindow) {
            throw changedMeanwhile();
        }
    }

    static Refusal changedMeanwhile() {
        return Refusal.because("assignment.conversation.changedMeanwhile");
    }

    private void release(Set<FileId> before, Conversation conversation) {
        var gone = new HashSet<>(before);
        gone.removeAll(conversation.papers());
        gone.forEach(files::release);
    }

    private void shared(Conversation conversation) {
        events.publishEvent(new ConversationEvent.Shared(
                conversation.id(),
                conversation.assignment(),
                assignments.heading(conversation.assignment()).network(),
                conversation.with(),
                conversation.uses()));
    }

    private void withdrawn(Conversation conversation, Set<ConsentUse> gone) {
        if (!gone.isEmpty()) {
            events.publishEvent(new ConversationEvent.ConsentWithdrawn(
                    conversation.id(),
                    conversation.assignment(),
                    conversation.group(),
                    assignments.heading(conversation.assignment()).network(),
                    gone));
        }
    }
}
