package nl.leertafel.insight.loop;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.access.NetworkRoles;
import nl.leertafel.access.Role;
import nl.leertafel.assignment.AssignmentDirectory;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.brief.BriefEvent;
import nl.leertafel.assignment.consent.ConversationDirectory;
import nl.leertafel.assignment.consent.ConversationEvent;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What people ask of students, and what they tell them: all of one assignment are answered at once. Whom the students
 * talked with is between them; who asked stands above the question.
 */
@Component
class BroughtInAssignments implements BroughtIn {

    private final BringingIn bringing;
    private final Contributions contributions;
    private final AssignmentDirectory assignments;
    private final ConversationDirectory conversations;
    private final NetworkRoles roles;

    BroughtInAssignments(
            BringingIn bringing,
            Contributions contributions,
            AssignmentDirectory assignments,
            ConversationDirectory conversations,
            NetworkRoles roles) {
        this.bringing = bringing;
        this.contributions = contributions;
        this.assignments = assignments;
        this.conversations = conversations;
        this.roles = roles;
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.ASSIGNMENT;
    }

    @Override
    public Map<UUID, LoopTopics.Name> names(Collection<UUID> topics) {
        return assignments.headings(topics.stream().map(AssignmentId::new).toList()).values().stream()
                .collect(Collectors.toMap(it -> it.id().assignmentId(), it -> new LoopTopics.Name(it.title(), null)));
    }

    @Override
    public Set<PersonId> known(UUID topic, Set<PersonId> whoHear) {
        var askers = new HashSet<>(contributions.askers(topic));
        askers.retainAll(whoHear);
        return askers;
    }

    @EventListener
    void on(BriefEvent.Begun event) {
        note(event.assignment(), event.brief().briefId(), event.network(), event.asker());
    }

    @EventListener
    void on(ConversationEvent.Shared event) {
        if (event.with() != null) {
            note(event.assignment(), event.conversation().conversationId(), event.network(), event.with());
        }
    }

    /** What may still be used for something was told all the same. */
    @EventListener
    void on(ConversationEvent.ConsentWithdrawn event) {
        if (conversations.find(event.conversation()).isEmpty()) {
            bringing.forget(event.conversation().conversationId());
        }
    }

    /** Who coordinates the network gives the answers, and waits for none. */
    private void note(AssignmentId assignment, UUID thing, NetworkId network, PersonId person) {
        if (!roles.rolesOf(person, network).contains(Role.COORDINATOR)) {
            bringing.note(new LoopTopic(kind(), assignment.assignmentId()), thing, network, person);
        }
    }
}
