package nl.leertafel.network;

import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;

/** What can happen to someone's place in a network, for the modules above; announced in the same transaction. */
public sealed interface MembershipEvent {

    NetworkId network();

    PersonId person();

    /**
     * Someone left.
     *
     * @param wasTheLast whether they are in no network at all any more
     */
    record Ended(NetworkId network, PersonId person, boolean wasTheLast) implements MembershipEvent {}
}
