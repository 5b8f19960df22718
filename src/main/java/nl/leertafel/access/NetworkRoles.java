package nl.leertafel.access;

import java.util.Set;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;

/** Who has which role today; implemented by the module that owns memberships. No permission is checked here. */
public interface NetworkRoles {

    /** The roles of a person in a network on today's date; empty for a stranger and after a membership ended. */
    Set<Role> rolesOf(PersonId person, NetworkId network);

    /** The networks a person has any role in today. */
    Set<NetworkId> networksOf(PersonId person);

    /** Whether the first person coordinates, today, a network the second is or was a member of. */
    boolean coordinates(PersonId coordinator, PersonId person);
}
