package nl.leertafel.access;

import java.util.Optional;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import org.springframework.stereotype.Service;

/**
 * The one place where services ask whether the person who is signed in may do something. What one may not do looks
 * like what does not exist: every refusal is a {@link NotFound}.
 */
@Service
public class Permissions {

    private final Accounts accounts;
    private final NetworkRoles roles;

    Permissions(Accounts accounts, NetworkRoles roles) {
        this.accounts = accounts;
        this.roles = roles;
    }

    /** The person who is signed in, if any. */
    public Optional<PersonId> current() {
        return SignedIn.current();
    }

    public PersonId requireSignedIn() {
        return current().orElseThrow(() -> new NotFound("nobody is signed in"));
    }

    public boolean isAdministrator() {
        return current().flatMap(accounts::findById).map(Account::administrator).orElse(false);
    }

    public PersonId requireAdministrator() {
        var person = requireSignedIn();
        if (!isAdministrator()) {
            throw new NotFound("not an administrator");
        }
        return person;
    }

    public boolean isCoordinator(NetworkId network) {
        return hasRole(network, Role.COORDINATOR);
    }

    public PersonId requireCoordinator(NetworkId network) {
        return requireRole(network, Role.COORDINATOR);
    }

    public boolean isLecturer(NetworkId network) {
        return hasRole(network, Role.LECTURER);
    }

    public PersonId requireLecturer(NetworkId network) {
        return requireRole(network, Role.LECTURER);
    }

    public boolean isMember(NetworkId network) {
        return current()
                .map(person -> !roles.rolesOf(person, network).isEmpty())
                .orElse(false);
    }

    public PersonId requireMember(NetworkId network) {
        var person = requireSignedIn();
        if (!isMember(network)) {
            throw new NotFound("not a member of network " + network.networkId());
        }
        return person;
    }

    /** Whether the signed-in person is this person, or coordinates a network of theirs, or is an administrator. */
    public boolean mayManage(PersonId person) {
        return current()
                        .map(me -> me.equals(person) || roles.coordinates(me, person))
                        .orElse(false)
                || isAdministrator();
    }

    public void requireManaging(PersonId person) {
        if (!mayManage(person)) {
            throw new NotFound("person " + person.personId());
        }
    }

    private PersonId requireRole(NetworkId network, Role role) {
        var person = requireSignedIn();
        if (!hasRole(network, role)) {
            throw new NotFound("no " + role + " of network " + network.networkId());
        }
        return person;
    }

    private boolean hasRole(NetworkId network, Role role) {
        return current()
                .map(person -> roles.rolesOf(person, network).contains(role))
                .orElse(false);
    }
}
