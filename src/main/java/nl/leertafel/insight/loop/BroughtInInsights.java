package nl.leertafel.insight.loop;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.access.NetworkRoles;
import nl.leertafel.access.Role;
import nl.leertafel.insight.InsightDirectory;
import nl.leertafel.insight.InsightEvent;
import nl.leertafel.insight.InsightId;
import nl.leertafel.kernel.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What people learned or helped to learn; all who did so for one insight are answered at once. */
@Component
class BroughtInInsights implements BroughtIn {

    private final BringingIn bringing;
    private final InsightDirectory insights;
    private final NetworkRoles roles;

    BroughtInInsights(BringingIn bringing, InsightDirectory insights, NetworkRoles roles) {
        this.bringing = bringing;
        this.insights = insights;
        this.roles = roles;
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.INSIGHT;
    }

    @Override
    public Map<UUID, LoopTopics.Name> names(Collection<UUID> topics) {
        return insights.summaries(topics.stream().map(InsightId::new).toList()).values().stream()
                .collect(Collectors.toMap(
                        it -> it.id().insightId(),
                        it -> new LoopTopics.Name(it.text().claim(), null)));
    }

    /** Whose reflection it comes from said yes on a screen or in a mail, so that reaches them. */
    @Override
    public Set<PersonId> known(UUID topic, Set<PersonId> whoHear) {
        var named = insights.named(new InsightId(topic));
        return whoHear.stream().filter(named::contains).collect(Collectors.toSet());
    }

    @EventListener
    void on(InsightEvent.Proposed event) {
        note(event);
    }

    @EventListener
    void on(InsightEvent.SourcesChanged event) {
        bringing.forgetOthers(event.insight().insightId(), people(event));
        note(event);
    }

    @EventListener
    void on(InsightEvent.Removed event) {
        bringing.forget(event.insight().insightId());
    }

    private void note(InsightEvent event) {
        var insight = event.insight().insightId();
        people(event).forEach(it -> bringing.note(new LoopTopic(kind(), insight), insight, event.network(), it));
    }

    /** Who coordinates the network gives the answers, and waits for none on what they harvested. */
    private Set<PersonId> people(InsightEvent event) {
        var people = new HashSet<>(event.contributors());
        var harvester = event.harvester();
        if (harvester != null && !roles.rolesOf(harvester, event.network()).contains(Role.COORDINATOR)) {
            people.add(harvester);
        }
        return people;
    }
}
