package nl.leertafel.assignment.consent;

import java.time.Clock;
import java.util.Objects;
import nl.leertafel.files.FileStore;
import nl.leertafel.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing down for somebody what may be done with what they told, on paper or said aloud; by group and lecturer. */
@Service
@Transactional
public class ConsentNoting {

    private final ConversationAccess access;
    private final ConsentChanges changes;
    private final ConversationLetters letters;
    private final FileStore files;
    private final Clock clock;

    ConsentNoting(
            ConversationAccess access,
            ConsentChanges changes,
            ConversationLetters letters,
            FileStore files,
            Clock clock) {
        this.access = access;
        this.changes = changes;
        this.letters = letters;
        this.files = files;
        this.clock = clock;
    }

    /**
     * It may be used for exactly these from now on.
     *
     * @param versionSeen of the conversation that was on the screen
     * @throws Refusal when somebody changed it since, everything was taken back, or it is more than whoever gets mail
     *     answered
     */
    public void note(ConversationId id, int versionSeen, NotedConsent noted) {
        var work = access.openWork(id);
        var conversation = work.conversation();
        if (conversation.version() != versionSeen) {
            throw ConsentChanges.changedMeanwhile();
        }
        var isMore = !conversation.uses().containsAll(noted.uses());
        if (isMore && conversation.wasAnswered() && letters.reach(conversation)) {
            throw Refusal.because("assignment.conversation.theirs");
        }
        var checklist = access.requireApproved(conversation.assignment());
        var paper = noted.evidence() == Evidence.ON_PAPER ? noted.paper() : null;
        var file = paper == null ? null : files.keep(paper, work.reader().person());
        changes.answer(
                conversation,
                noted.uses(),
                new Proof(
                        checklist.id(),
                        Objects.requireNonNull(noted.evidence()),
                        file,
                        work.reader().person(),
                        clock.instant()));
        if (file != null && !conversation.papers().contains(file)) {
            files.release(file);
        }
    }

    /** They told us that they take everything back: nothing of it is left, also when nothing is agreed any more. */
    public void takeBack(ConversationId id) {
        changes.takeBack(access.work(id).conversation());
    }
}
