package nl.leertafel.network;

import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;

/** A module above that knows what somebody has to hand over before they leave a network; a bean. */
public interface LeavingCheck {

    /**
     * Asked in the transaction in which they leave.
     *
     * @throws nl.leertafel.kernel.Refusal when something would be left without its owner; it says what to do first
     */
    void requireNothingLeft(NetworkId network, PersonId person);
}
