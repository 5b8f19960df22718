package nl.leertafel.insight.loop;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * One kind of what people bring in. Each {@link ContributionKind} is one bean, which listens for what is brought in and
 * taken back and says so to {@link BringingIn}.
 */
interface BroughtIn {

    ContributionKind kind();

    /** What these topics of this kind are called; one that is gone is absent. */
    Map<UUID, LoopTopics.Name> names(Collection<UUID> topics);
}
