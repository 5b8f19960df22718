package nl.leertafel.network;

import java.util.Set;
import nl.leertafel.access.NetworkRoles;
import nl.leertafel.access.Role;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads roles from memberships, for today. */
@Service
@Transactional(readOnly = true)
class RolesInTime implements NetworkRoles {

    private final StoredMemberships memberships;
    private final Today today;

    RolesInTime(StoredMemberships memberships, Today today) {
        this.memberships = memberships;
        this.today = today;
    }

    @Override
    public Set<Role> rolesOf(PersonId person, NetworkId network) {
        return memberships.rolesOf(person, network, today.date());
    }

    @Override
    public Set<NetworkId> networksOf(PersonId person) {
        return memberships.networksOf(person, today.date());
    }

    @Override
    public boolean coordinates(PersonId coordinator, PersonId person) {
        return memberships.coordinates(coordinator, person, today.date());
    }
}
