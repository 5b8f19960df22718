package nl.leertafel.people;

import java.util.Set;
import java.util.stream.Collectors;
import nl.leertafel.access.NetworkRoles;
import nl.leertafel.access.Permissions;
import nl.leertafel.access.Role;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Who may write in the registers that all networks share: any coordinator and any administrator. */
@Component
class Registrars {

    private final Permissions permissions;
    private final NetworkRoles roles;

    Registrars(Permissions permissions, NetworkRoles roles) {
        this.permissions = permissions;
        this.roles = roles;
    }

    void require() {
        var me = permissions.requireSignedIn();
        if (coordinated(me).isEmpty() && !permissions.isAdministrator()) {
            throw new NotFound("coordinates no network");
        }
    }

    /**
     * Whether the signed-in person may change these data. A coordinator may only where the person is in no network but
     * theirs: who changes an address can sign in with it, and would get that person's rights elsewhere.
     */
    boolean mayChange(Person person) {
        var me = permissions.requireSignedIn();
        return me.equals(person.id())
                || permissions.isAdministrator()
                || (!person.isAdministrator() && coordinated(me).containsAll(roles.networksOf(person.id())));
    }

    private Set<NetworkId> coordinated(PersonId person) {
        return roles.networksOf(person).stream()
                .filter(network -> roles.rolesOf(person, network).contains(Role.COORDINATOR))
                .collect(Collectors.toSet());
    }
}
