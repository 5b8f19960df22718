package nl.leertafel.network.ui;

import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.util.List;
import java.util.Optional;
import nl.leertafel.access.NetworkRoles;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.network.NetworkDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The network the signed-in person works in now: the one they chose, else the first of theirs. */
@Component
@VaadinSessionScope
public class CurrentNetwork {

    private final NetworkDirectory networks;
    private final NetworkRoles roles;
    private final Permissions permissions;
    private @Nullable NetworkId chosen;

    CurrentNetwork(NetworkDirectory networks, NetworkRoles roles, Permissions permissions) {
        this.networks = networks;
        this.roles = roles;
        this.permissions = permissions;
    }

    /** Empty for whoever is in no network. */
    public Optional<NetworkId> id() {
        var mine = mine().stream().map(NetworkDetails::id).toList();
        return mine.stream()
                .filter(id -> id.equals(chosen))
                .findFirst()
                .or(() -> mine.stream().findFirst());
    }

    /** The networks one can choose from, by name. */
    public List<NetworkDetails> mine() {
        return permissions
                .current()
                .map(me -> networks.byIds(roles.networksOf(me)))
                .orElse(List.of());
    }

    /** Works in this network from now on; one that is not theirs is not chosen. */
    public void choose(NetworkId network) {
        chosen = network;
    }
}
