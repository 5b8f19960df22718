package nl.leertafel.network.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leertafel.access.NetworkRoles;
import nl.leertafel.access.Permissions;
import nl.leertafel.access.Role;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.network.NetworkDirectory;
import org.springframework.stereotype.Component;

/**
 * The network one works in, for as long as one is signed in. Whoever has chosen nothing yet works in one they
 * coordinate, else in the first they belong to.
 */
@Component
public class CurrentNetwork {

    private static final String CHOSEN = CurrentNetwork.class.getName();

    private final Permissions permissions;
    private final NetworkRoles roles;
    private final NetworkDirectory directory;

    CurrentNetwork(Permissions permissions, NetworkRoles roles, NetworkDirectory directory) {
        this.permissions = permissions;
        this.roles = roles;
        this.directory = directory;
    }

    /** Empty for somebody who belongs to no network today. */
    public Optional<NetworkId> id() {
        return permissions.current().flatMap(this::networkOf);
    }

    public Optional<NetworkDetails> details() {
        return id().map(directory::byId);
    }

    /** From now on one works in this network of one's own. */
    public void choose(NetworkId network) {
        if (!permissions.isMember(network)) {
            throw new NotFound("not a member of network " + network.networkId());
        }
        VaadinSession.getCurrent().setAttribute(CHOSEN, network);
    }

    /** The networks one can choose from, in alphabetical order. */
    public List<NetworkDetails> mine() {
        return permissions
                .current()
                .map(roles::networksOf)
                .map(directory::byIds)
                .orElse(List.of());
    }

    private Optional<NetworkId> networkOf(PersonId person) {
        var networks = roles.networksOf(person);
        return chosen().filter(networks::contains).or(() -> first(person, networks));
    }

    private static Optional<NetworkId> chosen() {
        return Optional.ofNullable((NetworkId) VaadinSession.getCurrent().getAttribute(CHOSEN));
    }

    private Optional<NetworkId> first(PersonId person, Collection<NetworkId> networks) {
        var byName = networks.size() < 2
                ? List.copyOf(networks)
                : directory.byIds(networks).stream().map(NetworkDetails::id).toList();
        return byName.stream()
                .filter(network -> roles.rolesOf(person, network).contains(Role.COORDINATOR))
                .findFirst()
                .or(() -> byName.stream().findFirst());
    }
}
