package nl.leertafel.assignment.consent;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leertafel.assignment.AssignmentDirectory;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.StudentGroupId;
import nl.leertafel.kernel.NetworkId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Conversations that were held and may be used, for modules above. No permission: the caller has checked who asks, and
 * uses a story for nothing that is not named with it.
 */
@Service
@Transactional(readOnly = true)
public class ConversationDirectory {

    private final Conversations conversations;
    private final AssignmentDirectory assignments;
    private final SealedWords words;

    ConversationDirectory(Conversations conversations, AssignmentDirectory assignments, SealedWords words) {
        this.conversations = conversations;
        this.assignments = assignments;
        this.words = words;
    }

    /** Empty when it may be used for nothing, or not any more. */
    public Optional<SharedConversation> find(ConversationId id) {
        return conversations
                .findById(id)
                .filter(ConversationDirectory::isShared)
                .map(this::shared);
    }

    /** Those of an assignment that have a story. */
    public List<SharedConversation> told(AssignmentId assignment, Pageable page) {
        return conversations.told(assignment, EnumSet.allOf(ConsentUse.class), page).stream()
                .map(this::shared)
                .toList();
    }

    /** Stories of a network that may be used for this, latest first. */
    public List<SharedConversation> told(NetworkId network, ConsentUse use, int most) {
        return conversations.told(network, use, Limit.of(most)).stream()
                .map(this::shared)
                .toList();
    }

    /** Whether everyone may read of what these groups talked about; a group that talked with nobody is absent. */
    public Map<StudentGroupId, Leave> leaves(Collection<StudentGroupId> groups) {
        if (groups.isEmpty()) {
            return Map.of();
        }
        var open = conversations.open(groups).stream()
                .collect(Collectors.toMap(Conversations.Number::group, Conversations.Number::conversations));
        return conversations.held(groups).stream()
                .collect(Collectors.toMap(
                        it -> new StudentGroupId(it.group()),
                        it -> new Leave(
                                Math.toIntExact(it.conversations()),
                                Math.toIntExact(open.getOrDefault(it.group(), 0L)))));
    }

    /** Whether somebody took back, since then, something of what they told this group. */
    public boolean isTakenBackSince(StudentGroupId group, Instant since) {
        return conversations.takenBack(group, since) > 0;
    }

    private static boolean isShared(Conversation conversation) {
        return conversation.isHeld() && !conversation.uses().isEmpty();
    }

    private SharedConversation shared(Conversation conversation) {
        return new SharedConversation(
                conversation.id(),
                conversation.assignment(),
                assignments.heading(conversation.assignment()).network(),
                conversation.with(),
                conversation.day(),
                words.story(conversation),
                conversation.uses());
    }
}
