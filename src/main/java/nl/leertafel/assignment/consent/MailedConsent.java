package nl.leertafel.assignment.consent;

import java.time.Clock;
import java.util.Set;
import nl.leertafel.access.LinkPurpose;
import nl.leertafel.access.LinkTokens;
import nl.leertafel.assignment.AssignmentDirectory;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saying what may be done with what one told, by the link in a mail, and taking it back at any moment. Looking changes
 * nothing; a token that opens nothing is {@link NotFound}.
 */
@Service
@Transactional
public class MailedConsent {

    private final Conversations conversations;
    private final Checklists checklists;
    private final ConsentChanges changes;
    private final ConversationAccess access;
    private final AssignmentDirectory assignments;
    private final SealedWords words;
    private final LinkTokens tokens;
    private final Clock clock;

    MailedConsent(
            Conversations conversations,
            Checklists checklists,
            ConsentChanges changes,
            ConversationAccess access,
            AssignmentDirectory assignments,
            SealedWords words,
            LinkTokens tokens,
            Clock clock) {
        this.conversations = conversations;
        this.checklists = checklists;
        this.changes = changes;
        this.access = access;
        this.assignments = assignments;
        this.words = words;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public AskedConsent look(String token) {
        var conversation = opened(token);
        return new AskedConsent(
                assignments.heading(conversation.assignment()),
                access.students(conversation.group()),
                conversation.day(),
                conversation.standing(),
                checklists
                        .newest(conversation.assignment())
                        .filter(Checklist::isApproved)
                        .map(Checklist::text)
                        .orElse(null),
                words.story(conversation),
                conversation.uses(),
                conversation.answeredAt() != null);
    }

    /**
     * It may be used for exactly these from now on. Less than before goes at any moment.
     *
     * @throws Refusal when everything was taken back, or for more than before as long as nothing is agreed
     */
    public void answer(String token, Set<ConsentUse> uses) {
        var conversation = opened(token);
        var checklist = conversation.uses().containsAll(uses)
                ? checklists.newest(conversation.assignment()).orElseThrow()
                : access.requireApproved(conversation.assignment());
        changes.answer(conversation, uses, new Proof(checklist.id(), Evidence.OWN_CLICK, null, null, clock.instant()));
    }

    /** Nothing of it is left; again changes nothing. */
    public void takeBack(String token) {
        var conversation = opened(token);
        if (!conversation.isTakenBack()) {
            changes.takeBack(conversation);
        }
    }

    private Conversation opened(String token) {
        return tokens.find(LinkPurpose.CONVERSATION, token)
                .map(ConversationId::new)
                .flatMap(conversations::findById)
                .orElseThrow(() -> new NotFound("conversation"));
    }
}
