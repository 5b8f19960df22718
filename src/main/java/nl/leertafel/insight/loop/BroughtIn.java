package nl.leertafel.insight.loop;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.kernel.PersonId;

/**
 * One kind of what people bring in. Each {@link ContributionKind} is one bean, which listens for what is brought in and
 * taken back and says so to {@link BringingIn}.
 */
interface BroughtIn {

    ContributionKind kind();

    /** What these topics of this kind are called; one that is gone is absent. */
    Map<UUID, LoopTopics.Name> names(Collection<UUID> topics);

    /**
     * Who hears the answer on a topic: who waits for it, and where a coordinator may not know who that is, everybody it
     * could be.
     */
    default Set<PersonId> hear(UUID topic, Set<PersonId> whoWait) {
        return whoWait;
    }

    /**
     * Of those who hear it: who is called or written to when no mail reaches them. A coordinator reads their names, so
     * only whom all coordinators may know of; the others read it when they sign in.
     */
    Set<PersonId> known(UUID topic, Set<PersonId> whoHear);
}
