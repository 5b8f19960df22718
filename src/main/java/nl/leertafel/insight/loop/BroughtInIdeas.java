package nl.leertafel.insight.loop;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.access.NetworkRoles;
import nl.leertafel.access.Role;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.minutes.OutcomeEvent;
import nl.leertafel.minutes.OutcomeId;
import nl.leertafel.minutes.OutcomeKind;
import nl.leertafel.minutes.OutcomeReading;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What people say at a table under their own name, and that asks for something: each line is answered by itself. A note
 * asks for nothing, a decision is everybody's, and an action tells what became of it.
 */
@Component
class BroughtInIdeas implements BroughtIn {

    private static final Set<OutcomeKind> ASKING =
            EnumSet.of(OutcomeKind.SIGNAL, OutcomeKind.OBSTACLE, OutcomeKind.INSIGHT);

    private final BringingIn bringing;
    private final OutcomeReading outcomes;
    private final NetworkRoles roles;

    BroughtInIdeas(BringingIn bringing, OutcomeReading outcomes, NetworkRoles roles) {
        this.bringing = bringing;
        this.outcomes = outcomes;
        this.roles = roles;
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.IDEA;
    }

    @Override
    public Map<UUID, LoopTopics.Name> names(Collection<UUID> topics) {
        return outcomes.words(topics.stream().map(OutcomeId::new).toList()).entrySet().stream()
                .collect(Collectors.toMap(
                        it -> it.getKey().outcomeId(), it -> new LoopTopics.Name(it.getValue(), null)));
    }

    /** Their name stands in the minutes. */
    @Override
    public Set<PersonId> known(UUID topic, Set<PersonId> whoHear) {
        return whoHear;
    }

    /** Who coordinates the network gives the answers, and waits for none. */
    @EventListener
    void on(OutcomeEvent.Said event) {
        if (ASKING.contains(event.kind())
                && !roles.rolesOf(event.by(), event.network()).contains(Role.COORDINATOR)) {
            var line = event.line().outcomeId();
            bringing.note(new LoopTopic(kind(), line), line, event.network(), event.by());
        }
    }

    @EventListener
    void on(OutcomeEvent.Unsaid event) {
        bringing.forget(event.line().outcomeId());
    }
}
