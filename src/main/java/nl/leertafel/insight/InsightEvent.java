package nl.leertafel.insight;

import java.util.Set;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Something that happened to an insight; told in the transaction in which it did. */
public sealed interface InsightEvent {

    InsightId insight();

    NetworkId network();

    /** Who harvested it; null when nobody knows any more. */
    @Nullable
    PersonId harvester();

    /** Whose words or work it comes from, as far as they agreed to that. */
    Set<PersonId> contributors();

    /** Somebody harvested it; its makers alone read it. */
    record Proposed(
            InsightId insight, NetworkId network, @Nullable PersonId harvester, Set<PersonId> contributors)
            implements InsightEvent {}

    /** From now on the network reads it. */
    record Shared(
            InsightId insight, NetworkId network, @Nullable PersonId harvester, Set<PersonId> contributors)
            implements InsightEvent {}

    /** Somebody did something with it. */
    record Tried(
            InsightId insight, NetworkId network, @Nullable PersonId harvester, Set<PersonId> contributors)
            implements InsightEvent {}

    /** It works, and people go on with it. */
    record Adopted(
            InsightId insight, NetworkId network, @Nullable PersonId harvester, Set<PersonId> contributors)
            implements InsightEvent {}

    /** It does not work, and something was learned. */
    record Rejected(
            InsightId insight, NetworkId network, @Nullable PersonId harvester, Set<PersonId> contributors)
            implements InsightEvent {}

    /** It comes from more, less or other words and work than before. */
    record SourcesChanged(
            InsightId insight, NetworkId network, @Nullable PersonId harvester, Set<PersonId> contributors)
            implements InsightEvent {}

    /** It says something else than before. */
    record Reworded(
            InsightId insight, NetworkId network, @Nullable PersonId harvester, Set<PersonId> contributors)
            implements InsightEvent {}

    /** It was thrown away, and nobody reads it any more. */
    record Removed(
            InsightId insight, NetworkId network, @Nullable PersonId harvester, Set<PersonId> contributors)
            implements InsightEvent {}

    /** What to tell of an insight that is in this state now. */
    static InsightEvent of(
            InsightState state,
            InsightId insight,
            NetworkId network,
            @Nullable PersonId harvester,
            Set<PersonId> contributors) {
        return switch (state) {
            case PROPOSED -> new Proposed(insight, network, harvester, contributors);
            case SHARED -> new Shared(insight, network, harvester, contributors);
            case TRIED -> new Tried(insight, network, harvester, contributors);
            case ADOPTED -> new Adopted(insight, network, harvester, contributors);
            case REJECTED -> new Rejected(insight, network, harvester, contributors);
        };
    }
}
